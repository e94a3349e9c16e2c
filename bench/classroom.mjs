import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from '../scripts/run.mjs';
import { aim, median, spread, table } from './median.mjs';
import { inTurn } from './side-by-side.mjs';

/** In ms: what the replay of an hour, and a unit page with many files, may each take. */
const most = 200;
const files = 500;

const load = async () =>
  /** @type {typeof import('./classroom')} */ (
    (
      await runnerImport(join(root, 'bench', 'classroom.ts'), {
        root,
        configFile: false,
        logLevel: 'error',
        server: { watch: null, ws: false },
      })
    ).module
  );

/**
 * The replay of an hour of practice, and what the unit page works out from many files, one after the other and round
 * again; then the unit page itself, from the choice of the files to the next frame.
 * @param {import('./browser.mjs').Bench} browser
 * @param {number} runs
 */
export async function measureClassroom(browser, runs) {
  const { anHour, replay, countsFiles, unit } = await load();
  const hour = anHour(join(root, 'packs'));
  const chosen = countsFiles(files);
  const ways = { replay: () => replay(hour), unit: () => unit(chosen) };
  const found = await inTurn(/** @type {const} */ (['replay', 'unit']), runs, async (way) => {
    const start = performance.now();
    const count = ways[way]();
    return { time: performance.now() - start, count };
  });
  const drawn = await unitPage(browser, chosen, runs);
  const times = (/** @type {'replay' | 'unit'} */ way) => found[way].map(({ time }) => time);

  console.log(`\nThe classroom and the unit page; medians of ${runs} runs with the lowest and the highest, in ms`);
  table([
    ['', 'ms', 'of'],
    ['an hour replayed, in Node', spread(times('replay')), `${found.replay[0].count} moments`],
    [`${files} files added up, in Node`, spread(times('unit')), `${found.unit[0].count} points`],
    [`${files} files chosen, to the frame with the charts`, spread(drawn), `${chosen.length} files`],
  ]);
  console.log(`  ${aim(`an hour replayed in under ${most} ms`, median(times('replay')) < most)}`);
  console.log(`  ${aim(`the unit page with ${files} files in under ${most} ms`, median(drawn) < most)}`);
}

/**
 * @param {import('./browser.mjs').Bench} browser
 * @param {readonly { name: string, text: string }[]} chosen
 * @param {number} runs
 */
async function unitPage({ context, address }, chosen, runs) {
  const page = await context.newPage();
  try {
    const { drawn } = await inTurn(/** @type {const} */ (['drawn']), runs, async () => {
      await page.goto(address('unit.html'));
      await page.getByTestId('choose-counts').waitFor({ state: 'attached' });
      return page.evaluate(async (files) => {
        const field = /** @type {HTMLInputElement} */ (document.querySelector('[data-testid=choose-counts]'));
        const transfer = new DataTransfer();
        for (const { name, text } of files) transfer.items.add(new File([text], name, { type: 'application/json' }));
        field.files = transfer.files;
        const start = performance.now();
        field.dispatchEvent(new Event('change', { bubbles: true }));
        await new Promise((/** @type {(value?: unknown) => void} */ done) => {
          const look = () =>
            document.querySelector('[data-measure]') ? requestAnimationFrame(() => setTimeout(done)) : setTimeout(look);
          look();
        });
        return performance.now() - start;
      }, chosen);
    });
    return drawn;
  } finally {
    await page.close();
  }
}
