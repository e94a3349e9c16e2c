import { slowDown, speedName } from './browser.mjs';
import { spread, table } from './median.mjs';

const warmUps = 2;

/** Runs in the page before anything of its own: notes when a first control can be used and has been painted. */
function watch() {
  const usable = new Promise((resolve) => {
    const look = () => {
      if (!document.querySelector('#aid :is(button, input[type=radio]):enabled')) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        // The first task after a frame: by then the frame is drawn.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(0);
      });
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { childList: true, subtree: true });
  });
  Object.assign(window, { usable });
}

/**
 * From navigation to the first control that can be used, in the extension's own page, opened in a tab of the panel's size.
 * @param {import('./browser.mjs').Bench} browser
 * @param {number} runs
 */
export async function measurePanel({ context, address }, runs) {
  console.log('\nThe panel, from navigation to its first usable control on the screen');
  const lines = [];
  for (const rate of [1, 6]) {
    const times = [];
    for (let run = -warmUps; run < runs; run++) {
      const page = await context.newPage();
      await page.setViewportSize({ width: 360, height: 765 });
      await page.addInitScript(watch);
      await slowDown(page, rate);
      await page.goto(address('sidepanel.html'));
      const time = await page.evaluate(() => /** @type {Window & { usable?: Promise<number> }} */ (window).usable);
      await page.close();
      if (run >= 0) times.push(Number(time));
    }
    lines.push([speedName(rate), spread(times)]);
  }
  table(lines);
}
