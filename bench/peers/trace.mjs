/** In ms: what the browser counts as a long task. */
const long = 50;

/**
 * What a page's main thread did, from the browser's own trace of its tasks.
 * @typedef {object} MainThread
 * @property {number} total ms in tasks
 * @property {number} longest ms of the longest task
 * @property {number} overLong ms in tasks of 50 ms and more
 * @property {number} busy ms in which a processor worked on its tasks: without the time in which other programs had it
 */

/** @typedef {{ name: string, ph: string, pid: number, tid: number, ts: number, dur?: number, tdur?: number, args?: any }} TraceEvent */

/**
 * Traces a page for as long as `body` takes, and hands back what its main thread did from the navigation to `url` on.
 * Wall-clock time, which is what a slowed-down processor shows in. Frames of other processes are not in it.
 * @param {import('playwright-core').Page} page
 * @param {string} url that `body` goes to
 * @param {() => Promise<void>} body
 * @returns {Promise<MainThread & { events: TraceEvent[] }>}
 */
export async function traced(page, url, body, categories = ['toplevel', 'devtools.timeline']) {
  const browser = page.context().browser();
  if (!browser) throw new Error('Playwright gives no browser for this page');
  await browser.startTracing(page, { categories: ['-*', ...categories] });
  await body();
  const text = (await browser.stopTracing()).toString();
  /** @type {TraceEvent[]} */
  const events = JSON.parse(text).traceEvents;
  const commit = events.find(({ name, args }) => name === 'CommitLoad' && args?.data?.isMainFrame && args.data.url === url);
  if (!commit) throw new Error(`the trace does not show that ${url} was loaded`);
  const ofThread = events.filter(({ pid, tid, ts }) => pid === commit.pid && tid === commit.tid && ts >= commit.ts);
  const runs = ofThread.filter(({ name, ph }) => ph === 'X' && name === 'ThreadControllerImpl::RunTask');
  const tasks = runs.map(({ dur = 0 }) => dur / 1000);
  if (tasks.length === 0) throw new Error('the trace has no task of the main thread');
  const sum = (/** @type {number[]} */ times) => times.reduce((all, time) => all + time, 0);
  return {
    total: sum(tasks),
    longest: Math.max(...tasks),
    overLong: sum(tasks.filter((time) => time >= long)),
    // A task too short for the clock of its thread has no such time.
    busy: sum(runs.map(({ tdur = 0 }) => tdur / 1000)),
    events: ofThread,
  };
}
