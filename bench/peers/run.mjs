import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { ensureChromium } from '../../scripts/browsers.mjs';
import { build } from '../../scripts/build.mjs';
import { ensure } from '../../scripts/ensure.mjs';
import { command, Sentence, tool } from '../../scripts/run.mjs';
import { serving } from '../serve.mjs';
import { widgetAnswers } from '../widget-answers.mjs';
import { buildPictures } from './build-pictures.mjs';
import { embedAnswers } from './embeds.mjs';
import { installPeers, peers, versionOf } from './install-peers.mjs';
import { hostAnswers, measureEmbeds } from './measure-embeds.mjs';
import { measureMemory, memoryAnswers } from './measure-memory.mjs';
import { measurePictures, pictureAnswers, row } from './measure-pictures.mjs';
import { measureRows } from './measure-rows.mjs';
import { at, ourSizes } from './our-files.mjs';
import { printResults } from './print-results.mjs';
import { writePerformance } from './write-performance.mjs';

/** Runs that count; two more go before them to warm up and are thrown away. */
const runs = 11;
/** A load of a page takes seconds, so there are fewer of them. */
const loads = 9;
/** How many times slower than this processor. */
const rates = [1, 4];
const slow = 4;

const packages = /** @type {const} */ ([
  '@calcom/embed-core',
  '@nivo/waffle',
  '@observablehq/plot',
  '@visx/shape',
  'd3-iconarray',
  'd3-selection',
  'echarts',
  'giscus',
  'nhsuk-frontend',
  'react-dom',
]);

const executablePath = await ensureChromium();
const launch = () =>
  chromium.launch({
    executablePath,
    // Chromium's own headless mode, and not the old shell that Playwright may choose.
    headless: false,
    args: [
      '--headless=new',
      '--disable-gpu',
      '--hide-scrollbars',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Memory is told when it is asked for, and not at the next collection; no process waits for a page to come.
      '--enable-blink-features=ForceEagerMeasureMemory',
      '--disable-features=SpareRendererForSitePerProcess',
      // Chromium refuses to run its sandbox as root, which is who one is in a container.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });

async function measure() {
  const folder = mkdtempSync(join(tmpdir(), 'evenhand-bench-peers-'));
  try {
    const built = await buildPictures(folder);
    const answers = {
      ...pictureAnswers(built),
      ...hostAnswers(),
      ...memoryAnswers(),
      ...widgetAnswers(at),
      ...(await embedAnswers(folder)),
    };
    return await serving(answers, async (url) => {
      const browser = await launch();
      try {
        const version = `Chromium ${browser.version()}`;
        console.log('Drawing the same two pictures …');
        const pictures = await measurePictures(browser, { url, built, runs, rates });
        console.log('Opening a row …');
        const rows = await measureRows(browser, { url, runs, rates });
        console.log('Loading a page with each embed …');
        const embeds = await measureEmbeds(browser, { url, answers, runs: loads, rate: slow });
        console.log('Waiting beside an idle widget …');
        const memory = await measureMemory(launch, { url, runs: loads });
        return { version, pictures, rows, embeds, memory };
      } finally {
        await browser.close();
      }
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Measures both shells of the promise: the picture and the embed, ours beside what people would use otherwise. */
async function bench() {
  await ensure();
  await installPeers();
  console.log('Building …');
  if (!(await build())) throw new Sentence('The build failed, so there is nothing to measure; see above.');
  const { version, ...found } = await measure();
  const [{ model }] = cpus();
  const results = {
    date: new Date().toISOString().slice(0, 10),
    machine: {
      processor: model.trim(),
      cores: cpus().length,
      memory: Math.round(totalmem() / 1e9),
      system: process.platform,
      browser: version,
      node: process.version,
    },
    versions: Object.fromEntries(packages.map((name) => [name, versionOf(name)])),
    runs,
    loads,
    rates,
    row,
    sizes: ourSizes(),
    ...found,
  };
  const file = join(peers, 'results.json');
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
  await tool('biome', ['format', '--write', file], { from: '@biomejs/biome' });
  writePerformance();
  printResults(results);
}

await command(bench);
