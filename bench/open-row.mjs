import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../scripts/run.mjs';
import { slowDown, speedName } from './browser.mjs';
import { others, oursTitle } from './build-pages.mjs';
import { aim, median } from './median.mjs';
import { serving } from './serve.mjs';
import { inTurn, printSideBySide } from './side-by-side.mjs';
import { compareTwo, widgetOn } from './widget.mjs';

/** Two frames of a screen that draws 60 a second. */
const twoFrames = 33;
const ways = [{ id: 'ours', title: `${oursTitle} (dist/widget)` }, ...others];

/** Runs in the widget's frame: presses the first row of the grid, and goes back again. In ms. */
async function openRow() {
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => resolve(performance.now())));
  const press = (/** @type {string} */ selector) => {
    const button = document.querySelector(selector);
    if (!button) throw new Error(`there is no ${selector}`);
    /** @type {HTMLElement} */ (button).click();
  };
  await nextFrame();
  const start = performance.now();
  press('[data-row^="baby-serious-problem"] .row-open');
  // Preact changes the screen in a microtask after the click, before anything is drawn.
  for (let turn = 0; turn < 5 && !document.querySelector('.one-row'); turn++) await undefined;
  document.body.getBoundingClientRect();
  const work = performance.now() - start;
  if (!document.querySelector('.one-row')) throw new Error('the row opened later than it is measured');
  const frame = Number(await nextFrame()) - start;
  const pictures = document.querySelectorAll('.one-row .crowd').length;
  if (pictures !== 2) throw new Error(`the opened row has ${pictures} pictures, and not 2`);
  await nextFrame();
  press('[data-testid="back-to-compare"]');
  await nextFrame();
  return { work, frame };
}

/**
 * Opening a row with two pictures of 1,000 people in the whole widget: as it is shipped, and with other pictures in it.
 * @param {import('./browser.mjs').Bench} browser
 * @param {string} pages folder of `buildPages`
 * @param {number} runs
 */
export async function measureRow({ context }, pages, runs) {
  const script = (/** @type {string} */ id) => (id === 'ours' ? join(root, 'dist', 'widget') : join(pages, id));
  const pack = '/packs/place-of-birth.en-GB.js';
  const answers = Object.fromEntries([
    [pack, { type: 'text/javascript', body: readFileSync(join(root, 'dist', 'widget', pack)) }],
    ...ways.flatMap(({ id }) => [
      [`/${id}`, { type: 'text/html', body: widgetPage(`/${id}.js`) }],
      [`/${id}.js`, { type: 'text/javascript', body: readFileSync(join(script(id), 'evenhand.js')) }],
    ]),
  ]);
  await serving(answers, async (url) => {
    const open = await Promise.all(
      ways.map(async ({ id }) => {
        const page = await context.newPage();
        await page.goto(`${url}/${id}`);
        const frame = await widgetOn(page);
        await compareTwo(frame, ['home', 'ou']);
        return { id, page, frame };
      }),
    );
    for (const rate of [1, 6]) {
      const undo = await Promise.all(open.map(({ page }) => slowDown(page, rate)));
      const found = await inTurn(
        ways.map(({ id }) => id),
        runs,
        async (id) => {
          const { page, frame } = open[ways.findIndex((way) => way.id === id)];
          await page.bringToFront();
          return frame.evaluate(openRow);
        },
      );
      for (const one of undo) await one();
      printSideBySide({
        title: `Opening a row of the widget, with words, table, sources and two pictures of 1,000, ${speedName(rate)}`,
        ways,
        found,
      });
      if (rate === 1) printTwoFrames(found.ours.map(({ frame }) => frame));
    }
    for (const { page } of open) await page.close();
  });
}

const widgetPage = (/** @type {string} */ script) =>
  `<!doctype html><html lang="en-GB"><title>Widget</title><script defer src="${script}"></script>
<evenhand-aid pack="place-of-birth" lang="en-GB"></evenhand-aid>`;

function printTwoFrames(/** @type {number[]} */ times) {
  const time = median(times);
  console.log(
    `  ${aim(`the opened row is there within two frames, ${twoFrames} ms`, time <= twoFrames)} (${time.toFixed(1)} ms)`,
  );
}
