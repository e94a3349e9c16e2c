import { rmSync } from 'node:fs';
import { build } from '../scripts/build.mjs';
import { ensure } from '../scripts/ensure.mjs';
import { command, Sentence } from '../scripts/run.mjs';
import { measureArrays } from './arrays.mjs';
import { launch } from './browser.mjs';
import { buildPages } from './build-pages.mjs';
import { measureClassroom } from './classroom.mjs';
import { measureExports } from './exports.mjs';
import { measureFirstGrid } from './first-grid.mjs';
import { measureInsertion } from './insertion.mjs';
import { measureLanguages, printLanguageSizes } from './languages.mjs';
import { measureLowMeans } from './low-means.mjs';
import { measureRow } from './open-row.mjs';
import { measurePacks } from './packs.mjs';
import { measurePanel } from './panel.mjs';
import { measurePapers } from './papers.mjs';
import { measureRecord } from './record.mjs';
import { printSizes } from './sizes.mjs';
import { measureTapToKept } from './tap-to-kept.mjs';

/** Runs that count; two more go before them to warm up and are thrown away. */
const runs = 11;

/** Measures both shells as they are built, and prints what it finds. It judges nothing: a number is not a test. */
async function bench() {
  await ensure();
  console.log('Building …');
  if (!(await build())) throw new Sentence('The build failed, so there is nothing to measure; see above.');
  printSizes();
  printLanguageSizes();
  await measurePacks(runs);
  await measureExports(runs);
  const pages = await buildPages();
  try {
    const browser = await launch();
    try {
      console.log(
        `\n${await browser.version()}. Medians of ${runs} runs with the lowest and the highest, in ms; a frame is 16.7 ms, and hardly anything is there before it.`,
      );
      await measurePanel(browser, runs);
      await measureFirstGrid(browser, runs);
      await measureRow(browser, pages, runs);
      await measureArrays(browser, pages, runs);
      await measurePapers(browser, pages, runs);
      await measureRecord(browser, pages, runs);
      await measureTapToKept(browser, pages, runs);
      await measureLanguages(browser, runs);
      await measureLowMeans(browser);
      await measureClassroom(browser, runs);
    } finally {
      await browser.close();
    }
    await measureInsertion(runs);
  } finally {
    rmSync(pages, { recursive: true, force: true });
  }
}

await command(bench);
