import { aim, table } from '../median.mjs';
import { aims } from './aims.mjs';
import { oneTable } from './one-table.mjs';

/** Prints the one table of a run, and ours beside its aims. @param {import('./results.mjs').Results} results */
export function printResults(results) {
  const { machine, runs, loads } = results;
  console.log(
    `\n${machine.browser} on ${machine.cores} × ${machine.processor}. Medians of ${runs} runs, of ${loads} for the loading of pages. Pictures and rows: ms until the next frame is drawn; embeds: ms of the main thread over the same page without them.`,
  );
  table(oneTable(results));
  console.log('');
  for (const { what, found, met } of aims(results)) console.log(`  ${aim(what, met)} (${found})`);
}
