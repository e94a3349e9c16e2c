import { slowDown } from '../browser.mjs';
import { inTurn } from '../side-by-side.mjs';
import { compareTwo, openOnce, widgetOn } from '../widget.mjs';
import { picturesOfRow, row } from './measure-pictures.mjs';
import { timed } from './summary.mjs';
import { timePicture } from './time-picture.mjs';

const others = /** @type {const} */ (['plot', 'nivo-svg']);

/**
 * Runs in the widget's frame: presses a row of the grid, and goes back again. Timed as `timePicture` times a drawing.
 * @param {string} name of the row
 * @returns {Promise<import('./time-picture.mjs').Drawn>}
 */
async function timeRow(name) {
  const { port1, port2 } = new MessageChannel();
  const turn = () =>
    new Promise((resolve) => {
      port1.onmessage = resolve;
      port2.postMessage(0);
    });
  const drawn = () => new Promise((resolve) => requestAnimationFrame(() => turn().then(resolve)));
  const press = (/** @type {string} */ selector) => {
    const button = /** @type {HTMLElement | null} */ (document.querySelector(selector));
    if (!button) throw new Error(`there is no ${selector}`);
    button.click();
  };
  await drawn();
  const start = performance.now();
  press(`[data-row^="${name}"] .row-open`);
  // Preact changes the screen after the click, and before anything is drawn.
  for (let tries = 0; tries < 100 && !document.querySelector('.one-row'); tries += 1) await (tries < 5 ? undefined : turn());
  const called = performance.now();
  const screen = document.querySelector('.one-row');
  if (!screen) throw new Error('the row did not open');
  document.body.getBoundingClientRect();
  const laidOut = performance.now();
  await drawn();
  const frame = performance.now() - start;
  const pictures = screen.querySelectorAll('.crowd').length;
  if (pictures !== 2) throw new Error(`the opened row has ${pictures} pictures, and not 2`);
  const nodes = screen.querySelectorAll('*').length;
  press('[data-testid="back-to-compare"]');
  await drawn();
  await drawn();
  return { script: called - start, layout: laidOut - called, frame, nodes };
}

/**
 * A row of the widget, opened; beside it the two pictures of that row alone, drawn by others.
 * @param {import('playwright-core').Browser} browser
 * @param {{ url: string, runs: number, rates: readonly number[] }} how
 */
export async function measureRows(browser, { url, runs, rates }) {
  const context = await browser.newContext({ viewport: { width: 1000, height: 900 } });
  const pictures = picturesOfRow();
  const page = await context.newPage();
  // With everything that it fetches by itself: nothing of that is to fall into what is timed.
  await page.goto(`${url}/on/ours`, { waitUntil: 'networkidle' });
  const frame = await widgetOn(page);
  await compareTwo(frame, row.options);
  await openOnce(frame, row.id);
  /** @type {Record<string, { page: import('playwright-core').Page, once: () => Promise<import('./time-picture.mjs').Drawn> }>} */
  const open = { ours: { page, once: () => frame.evaluate(timeRow, row.id) } };
  for (const id of others) {
    const other = await context.newPage();
    await other.goto(`${url}/pictures/${id}`);
    open[id] = { page: other, once: () => other.evaluate(timePicture, pictures) };
  }
  const ids = Object.keys(open);
  /** @type {Record<string, Record<string, import('./time-picture.mjs').Drawn[]>>} */
  const found = {};
  for (const rate of rates) {
    const undo = await Promise.all(Object.values(open).map((one) => slowDown(one.page, rate)));
    found[rate] = await inTurn(ids, runs, async (id) => {
      await open[id].page.bringToFront();
      return open[id].once();
    });
    for (const one of undo) await one();
  }
  await context.close();
  return ids.map((id) => ({
    id,
    nodes: found[rates[0]][id][0].nodes,
    at: Object.fromEntries(rates.map((rate) => [rate, timed(found[rate][id], found[rate].ours)])),
  }));
}
