import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from '../scripts/run.mjs';
import { slowDown, speedName } from './browser.mjs';
import { aim, median, spread, table } from './median.mjs';
import { serving } from './serve.mjs';
import { inTurn } from './side-by-side.mjs';

/** In ms: what each way out of a plan may take. */
const most = 50;
const number = new Intl.NumberFormat('en-GB');
const layouts = /** @type {const} */ (['a4', 'large', 'door']);
const titles = { a4: 'her plan as a page', large: 'the same in large print', door: 'the card on the door' };

/** @typedef {import('./page/papers').PapersPage} Page */

/**
 * A long plan as a page of HTML, in Chromium, where it is made.
 * @param {import('./browser.mjs').Bench} browser
 * @param {string} pages folder of `buildPages`
 * @param {number} runs
 */
export async function measurePapers({ context }, pages, runs) {
  const { module } = await runnerImport(join(root, 'bench', 'exported.ts'), {
    root,
    configFile: false,
    logLevel: 'error',
    server: { watch: null, ws: false },
  });
  const plan = /** @type {typeof import('./exported')} */ (module).longPlan(join(root, 'packs'), 12, 500);
  const answers = {
    '/': { type: 'text/html', body: '<!doctype html><title>Papers</title><body><script src="/papers.js"></script>' },
    '/papers.js': { type: 'text/javascript', body: readFileSync(join(pages, 'papers', 'papers.js')) },
  };
  await serving(answers, async (url) => {
    const page = await context.newPage();
    await page.goto(url);
    await page.evaluate((stored) => /** @type {any} */ (window).papers.take(stored), plan);
    for (const rate of [1, 6]) {
      const undo = await slowDown(page, rate);
      const found = await inTurn(
        layouts,
        runs,
        (layout) =>
          /** @type {Promise<ReturnType<Page['layOut']>>} */ (
            page.evaluate((name) => /** @type {any} */ (window).papers.layOut(name), layout)
          ),
      );
      await undo();
      console.log(
        `\nA plan with ${plan.packs.length} decisions and ${plan.events.length} events laid out as HTML, ${speedName(rate)}; ${runs} runs`,
      );
      table([
        ['', 'ms', 'bytes'],
        ...layouts.map((layout) => [
          titles[layout],
          spread(found[layout].map(({ time }) => time)),
          number.format(found[layout][0].bytes),
        ]),
      ]);
      const time = median(found.a4.map((run) => run.time));
      if (rate === 1) console.log(`  ${aim(`the page in under ${most} ms`, time < most)} (${time.toFixed(1)} ms)`);
    }
    await page.close();
  });
}
