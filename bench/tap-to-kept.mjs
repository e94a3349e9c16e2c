import { slowDown, speedName } from './browser.mjs';
import { aim, median, spread, table } from './median.mjs';
import { onRecordPage } from './record.mjs';

/** In ms. */
const most = 30;
const warmUps = 2;
const size = { width: 360, height: 765 };

/**
 * Runs in the panel: taps the answer that is not given yet. In ms from the tap; `said` until "kept" stands in the bar
 * again, `seen` until the frame with it has been drawn.
 */
function tap() {
  const radio = /** @type {HTMLElement | null} */ (document.querySelector('.plan-part input[type="radio"]:not(:checked)'));
  if (!radio) throw new Error('there is nothing to tap');
  const shows = (/** @type {string} */ state) => document.querySelector('[data-kept]')?.getAttribute('data-kept') === state;
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('it was not kept within ten seconds')), 10_000);
    let keeping = false;
    let said = 0;
    const look = () => {
      // "Kept" is of the time before until it has said "keeping".
      keeping ||= shows('keeping');
      if (!keeping || said > 0 || !shows('kept')) return;
      said = performance.now() - start;
      observer.disconnect();
      clearTimeout(late);
      requestAnimationFrame(() => {
        // The first task after a frame: by then the frame is drawn.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve({ said, seen: performance.now() - start });
        port2.postMessage(0);
      });
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-kept'] });
    const start = performance.now();
    radio.click();
  });
}

/** Goes to a page by the list of steps, which is behind a button where it is narrow. */
async function goTo(/** @type {import('playwright-core').Page} */ panel, /** @type {string} */ name) {
  await panel.getByRole('button', { name: 'All steps' }).click();
  await panel.locator('nav.steps').getByRole('button', { name, exact: true }).click();
}

async function pick(/** @type {import('playwright-core').Page} */ panel) {
  await panel.locator('[data-decision="place-of-birth"]').click();
  await panel.locator('main[data-step="start"] .plan-part input[type="radio"]').first().waitFor();
}

/** Brings a plan in from a file, and comes back to the decision. */
async function bringIn(/** @type {import('playwright-core').Page} */ panel, /** @type {string} */ text) {
  await goTo(panel, 'To another device');
  await panel
    .getByTestId('carry-file')
    .setInputFiles({ name: 'plan.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await panel.getByTestId('add-own').click();
  await panel.locator('main[data-step="plan"] .paper').first().waitFor();
  await goTo(panel, 'All decisions');
  await pick(panel);
}

/**
 * From a tap on an answer in the built panel, opened in a tab of its size, to "kept" on the screen. Sizes of plans are
 * those before the first tap; each tap adds one event.
 * @param {import('./browser.mjs').Bench} browser
 * @param {string} pages folder of `buildPages`
 * @param {number} runs
 */
export async function measureTapToKept(browser, pages, runs) {
  const text = await onRecordPage(browser, pages, (ask) => ask('fileOf', 500));
  for (const rate of [1, 6]) {
    const lines = [];
    for (const events of [0, 500]) {
      const panel = await browser.context.newPage();
      await panel.setViewportSize(size);
      await panel.goto(browser.address('sidepanel.html'));
      await pick(panel);
      if (events > 0) await bringIn(panel, text);
      const undo = await slowDown(panel, rate);
      /** @type {{ said: number, seen: number }[]} */
      const found = [];
      for (let run = -warmUps; run < runs; run++) {
        const time = await panel.evaluate(tap);
        if (run >= 0) found.push(/** @type {{ said: number, seen: number }} */ (time));
      }
      await undo();
      await panel.close();
      lines.push({
        name: events === 0 ? 'a plan just begun' : `a plan of ${events} events`,
        said: found.map(({ said }) => said),
        seen: found.map(({ seen }) => seen),
      });
    }
    console.log(`\nIn the built panel, from a tap on an answer to "kept", in ms, ${speedName(rate)}`);
    table([
      ['', 'until the page says so', 'until the frame that shows it'],
      ...lines.map(({ name, said, seen }) => [name, spread(said), spread(seen)]),
    ]);
    if (rate !== 1) continue;
    for (const { name, seen } of lines)
      console.log(
        `  ${name}: ${aim(`kept on the screen in under ${most} ms`, median(seen) < most)} (${median(seen).toFixed(1)} ms)`,
      );
  }
}
