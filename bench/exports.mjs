import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from '../scripts/run.mjs';
import { aim, median, spread, table } from './median.mjs';
import { inTurn } from './side-by-side.mjs';

/** In ms: what each way out of a plan may take. */
const most = 50;
const number = new Intl.NumberFormat('en-GB');

/**
 * The note and the FHIR document of a long plan, and the document read back, one after the other and round again.
 * @param {number} runs
 */
export async function measureExports(runs) {
  const { module } = await runnerImport(join(root, 'bench', 'exported.ts'), {
    root,
    configFile: false,
    logLevel: 'error',
    server: { watch: null, ws: false },
  });
  const ways = /** @type {typeof import('./exported')} */ (module).waysOut(join(root, 'packs'), 12, 500);
  const names = /** @type {const} */ (['note', 'plainNote', 'shortNote', 'lineNote', 'document', 'readDocument']);
  const found = await inTurn(names, runs, async (way) => {
    const start = performance.now();
    const text = await ways[way]();
    return { time: performance.now() - start, bytes: Buffer.byteLength(text) };
  });
  const times = (/** @type {typeof names[number]} */ way) => found[way].map(({ time }) => time);
  const line = (/** @type {string} */ title, /** @type {typeof names[number]} */ way) => [
    title,
    spread(times(way)),
    number.format(found[way][0].bytes),
  ];
  const { decisions, events } = ways.plan;
  console.log(
    `\nA plan with ${decisions} decisions and ${events} events, in Node; medians of ${runs} runs with the lowest and the highest`,
  );
  table([
    ['', 'ms', 'bytes'],
    line('the note, in full', 'note'),
    line('the same in plain characters', 'plainNote'),
    line('the note, in short', 'shortNote'),
    line('the note, in one line', 'lineNote'),
    line('the FHIR document, as JSON', 'document'),
    line('that document read back and held against the plan in it', 'readDocument'),
  ]);
  for (const way of /** @type {const} */ (['note', 'document']))
    console.log(`  ${aim(`the ${way} in under ${most} ms`, median(times(way)) < most)} (${median(times(way)).toFixed(1)} ms)`);
}
