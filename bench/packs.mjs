import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from '../scripts/run.mjs';
import { aim, median, ratio, spread, table } from './median.mjs';
import { inTurn } from './side-by-side.mjs';

/** In ms: what holding every pack to every rule may take, so that nobody leaves it out. */
const most = 1_000;

/**
 * Parsing every pack, and holding every pack to every rule, one after the other and round again.
 * @param {number} runs
 */
export async function measurePacks(runs) {
  const { module } = await runnerImport(join(root, 'bench', 'every-pack.ts'), {
    root,
    configFile: false,
    logLevel: 'error',
    server: { watch: null, ws: false },
  });
  const ways = /** @type {typeof import('./every-pack')} */ (module);
  const folder = join(root, 'packs');
  const once = (/** @type {keyof typeof ways} */ way) => {
    const start = performance.now();
    const count = ways[way](folder);
    return { count, time: performance.now() - start };
  };
  // Before anything is warm, as in the command: the figure that somebody waits for.
  const cold = once('lintAll');
  const found = await inTurn(/** @type {const} */ (['parseAll', 'lintAll']), runs, async (way) => once(way).time);

  console.log(`\nAll ${cold.count} packs, in Node; medians of ${runs} runs with the lowest and the highest, in ms`);
  table([
    ['', 'ms', 'parsing = 1'],
    ['parsing: both files, held to the schema', spread(found.parseAll), ''],
    ['linting: that, every rule, and the reading grade', spread(found.lintAll), `${ratio(found.lintAll, found.parseAll)} times`],
    ['linting for the first time in a process', cold.time.toFixed(1), ''],
  ]);
  const time = Math.max(median(found.lintAll), cold.time);
  console.log(`  ${aim('linting takes under one second', time < most)} (${time.toFixed(0)} ms, the first time included)`);
}
