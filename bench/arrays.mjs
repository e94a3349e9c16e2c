import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { slowDown, speedName } from './browser.mjs';
import { others, oursTitle } from './build-pages.mjs';
import { serving } from './serve.mjs';
import { inTurn, printSideBySide } from './side-by-side.mjs';

const ways = [{ id: 'ours', title: oursTitle }, ...others];

/**
 * The pictures alone: two of 1,000 people into an empty root, one way after the other and round again.
 * @param {import('./browser.mjs').Bench} browser
 * @param {string} pages folder of `buildPages`
 * @param {number} runs
 */
export async function measureArrays({ context }, pages, runs) {
  const answers = {
    '/': { type: 'text/html', body: '<!doctype html><title>Arrays</title><body><script src="/arrays.js"></script>' },
    '/arrays.js': { type: 'text/javascript', body: readFileSync(join(pages, 'arrays', 'arrays.js')) },
  };
  await serving(answers, async (url) => {
    const page = await context.newPage();
    await page.goto(url);
    for (const rate of [1, 6]) {
      const undo = await slowDown(page, rate);
      const found = await inTurn(
        ways.map(({ id }) => id),
        runs,
        (id) => page.evaluate((way) => /** @type {any} */ (window).mount(way), id),
      );
      await undo();
      printSideBySide({ title: `Two pictures of 1,000 people and nothing else, ${speedName(rate)}`, ways, found });
    }
    await page.close();
  });
}
