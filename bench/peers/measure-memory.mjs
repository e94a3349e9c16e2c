import { existsSync, readFileSync } from 'node:fs';
import { inTurn } from '../side-by-side.mjs';
import { widgetOn } from '../widget.mjs';
import { hostPage } from './embeds.mjs';
import { ourTag } from './our-files.mjs';
import { summary } from './summary.mjs';

/** In ms: an idle page has nothing left to do after so long. */
const idle = 2_000;
const mega = 1_000_000;

/** A page that shares its process with no other website may ask the browser what it holds. */
const alone = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

/** @returns {Record<string, import('../serve.mjs').Answer>} */
export function memoryAnswers() {
  const { head, body } = ourTag();
  const answer = (/** @type {string} */ text) => ({ type: 'text/html', body: text, headers: alone });
  return { '/still/empty': answer(hostPage()), '/still/ours': answer(hostPage(head, body)) };
}

/** Bytes that belong to a process alone, as Linux counts them; `undefined` on any other system. */
function ownMemory(/** @type {number} */ pid) {
  const path = `/proc/${pid}/smaps_rollup`;
  if (!existsSync(path)) return undefined;
  const [, kilo = ''] = /^Private_Dirty:\s+(\d+) kB/m.exec(readFileSync(path, 'utf8')) ?? [];
  return Number(kilo) * 1024;
}

/**
 * What a page holds when nobody touches it, after everything that can be let go has been: `heap` is the script heap;
 * `page` the browser's own count of script and elements of the page and of its frames; `process` what the process of
 * the page has for itself, with the pictures of its pixels and the machine code.
 */
async function held(/** @type {() => Promise<import('playwright-core').Browser>} */ launch, url, id) {
  // One page in a browser, so that nothing else is counted.
  const browser = await launch();
  try {
    const context = await browser.newContext({ viewport: { width: 1000, height: 900 } });
    const page = await context.newPage();
    await page.goto(`${url}/still/${id}`, { waitUntil: 'networkidle' });
    if (id === 'ours') await widgetOn(page);
    await page.waitForTimeout(idle);
    const cdp = await context.newCDPSession(page);
    for (let turn = 0; turn < 3; turn += 1) await cdp.send('HeapProfiler.collectGarbage');
    await cdp.send('Performance.enable');
    const { metrics } = await cdp.send('Performance.getMetrics');
    const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value;
    const whole = await page.evaluate(() => /** @type {any} */ (performance).measureUserAgentSpecificMemory());
    const system = await browser.newBrowserCDPSession();
    const { processInfo } = await system.send('SystemInfo.getProcessInfo');
    // All that draw pages: Chromium keeps one at hand for the page that comes next, with either page.
    const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id: pid }) => ownMemory(pid));
    if (heap === undefined) throw new Error('Chromium does not say what the heap holds');
    const own = renderers.every((bytes) => bytes !== undefined) ? renderers.reduce((all, bytes) => all + bytes, 0) : undefined;
    return { heap, page: whole.bytes, process: own, renderers: renderers.length };
  } finally {
    await browser.close();
  }
}

/**
 * An idle widget over the page without it, in MB of 1,000,000 bytes, each run less the empty page of the same round.
 * @param {() => Promise<import('playwright-core').Browser>} launch
 * @param {{ url: string, runs: number }} how
 */
export async function measureMemory(launch, { url, runs }) {
  const found = await inTurn(/** @type {const} */ (['empty', 'ours']), runs, (id) => held(launch, url, id), 1);
  const over = (/** @type {'heap' | 'page' | 'process'} */ what) => {
    const more = found.ours.map((one, run) => ((one[what] ?? Number.NaN) - (found.empty[run][what] ?? Number.NaN)) / mega);
    return more.every(Number.isFinite) ? summary(more) : null;
  };
  return { heap: over('heap'), page: over('page'), process: over('process') };
}
