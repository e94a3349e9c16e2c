import { join } from 'node:path';
import { widgetFolder } from '../scripts/widget-files.mjs';
import { slowDown, speedName } from './browser.mjs';
import { others, oursTitle } from './build-pages.mjs';
import { aim, median } from './median.mjs';
import { serving } from './serve.mjs';
import { inTurn, printSideBySide } from './side-by-side.mjs';
import { compareTwo, openOnce, widgetOn } from './widget.mjs';
import { loaderTag, widgetAnswers } from './widget-answers.mjs';

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
  // Preact changes the screen after the click, and before anything is drawn.
  const { port1, port2 } = new MessageChannel();
  const turn = () =>
    new Promise((resolve) => {
      port1.onmessage = resolve;
      port2.postMessage(0);
    });
  for (let tries = 0; tries < 100 && !document.querySelector('.one-row'); tries++) await (tries < 5 ? undefined : turn());
  document.body.getBoundingClientRect();
  const work = performance.now() - start;
  if (!document.querySelector('.one-row')) throw new Error('the row did not open');
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
  const folder = (/** @type {string} */ id) => (id === 'ours' ? widgetFolder : join(pages, id));
  const answers = Object.fromEntries(
    ways.flatMap(({ id }) => [
      [`/${id}`, { type: 'text/html', body: widgetPage(loaderTag(`/${id}`, folder(id))) }],
      ...Object.entries(widgetAnswers(`/${id}`, folder(id))),
    ]),
  );
  await serving(answers, async (url) => {
    const open = await Promise.all(
      ways.map(async ({ id }) => {
        const page = await context.newPage();
        // With everything that it fetches by itself.
        await page.goto(`${url}/${id}`, { waitUntil: 'networkidle' });
        const frame = await widgetOn(page);
        await compareTwo(frame, ['home', 'ou']);
        await openOnce(frame, 'baby-serious-problem');
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
  `<!doctype html><html lang="en-GB"><title>Widget</title>${script}
<evenhand-aid pack="place-of-birth" lang="en-GB"></evenhand-aid>`;

function printTwoFrames(/** @type {number[]} */ times) {
  const time = median(times);
  console.log(
    `  ${aim(`the opened row is there within two frames, ${twoFrames} ms`, time <= twoFrames)} (${time.toFixed(1)} ms)`,
  );
}
