import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { slowDown, speedName } from './browser.mjs';
import { printCarrying } from './carrying.mjs';
import { aim, median, ratio, spread, table } from './median.mjs';
import { serving } from './serve.mjs';
import { inTurn } from './side-by-side.mjs';

/** Aims, in ms. */
const aims = { open: 50, list: 100, kept: 30 };
/** Runs of what takes seconds. */
const few = 3;

/** @typedef {import('./page/record').RecordPage} Calls what the page can be asked */

/** Calls a function of the page. */
const asking =
  (/** @type {import('playwright-core').Page} */ page) =>
  /**
   * @template {keyof Calls} Name
   * @param {Name} name
   * @param {Parameters<Calls[Name]>} args
   * @returns {Promise<Awaited<ReturnType<Calls[Name]>>>}
   */
  (name, ...args) =>
    page.evaluate((call) => /** @type {any} */ (window).record[call.name](...call.args), { name, args });

/** @typedef {ReturnType<typeof asking>} Ask */

/**
 * A page on this computer with the store and the carrier in it, for as long as `body` takes.
 * @template T
 * @param {import('./browser.mjs').Bench} browser
 * @param {string} pages folder of `buildPages`
 * @param {(ask: Ask, page: import('playwright-core').Page) => Promise<T>} body
 */
export function onRecordPage({ context }, pages, body) {
  const answers = {
    '/': { type: 'text/html', body: '<!doctype html><title>Record</title><body><script src="/record.js"></script>' },
    '/record.js': { type: 'text/javascript', body: readFileSync(join(pages, 'record', 'record.js')) },
  };
  return serving(answers, async (url) => {
    const page = await context.newPage();
    await page.goto(url);
    try {
      return await body(asking(page), page);
    } finally {
      await page.close();
    }
  });
}

/**
 * Her record on this device: what sealing costs, and how long it takes to open, list, unlock, keep and carry.
 * @param {import('./browser.mjs').Bench} browser
 * @param {string} pages folder of `buildPages`
 * @param {number} runs
 */
export async function measureRecord(browser, pages, runs) {
  console.log(
    '\nHer record on this device, on a page of 127.0.0.1. Slowing down slows the page and not the rest of the browser, which does the cryptography and writes the disk',
  );
  await onRecordPage(browser, pages, async (ask, page) => {
    for (const rate of [1, 6]) {
      const undo = await slowDown(page, rate);
      await printPrice(ask, 'plans as a list has them', 0, runs, rate);
      // All of their events slowed down as well would take minutes, and tell the same.
      if (rate === 1) await printPrice(ask, 'plans of 30 events', 30, few, rate);
      await undo();
    }
    await fillAll(ask, 2 * (runs + 2));
    for (const rate of [1, 6]) {
      const undo = await slowDown(page, rate);
      await printStore(ask, runs, rate);
      await undo();
    }
    for (const rate of [1, 6]) {
      const undo = await slowDown(page, rate);
      await printCarrying(ask, runs, rate);
      await undo();
    }
  });
}

async function printPrice(
  /** @type {Ask} */ ask,
  /** @type {string} */ what,
  /** @type {number} */ each,
  /** @type {number} */ runs,
  /** @type {number} */ rate,
) {
  const found = await inTurn(/** @type {const} */ (['sealed', 'bare']), runs, (way) => ask('price', way, 1_000, each), 1);
  const of = (/** @type {'sealed' | 'bare'} */ way, /** @type {'in' | 'out' | 'crypto'} */ part) =>
    found[way].map((run) => run[part]);
  console.log(`\n1,000 ${what} in one write and back, ${speedName(rate)}; ${runs} runs`);
  table([
    ['', 'sealed, to disk', 'unsealed = 1', 'from disk, opened', 'unsealed = 1', 'of it not the disk'],
    [
      'sealed, each row on its own',
      spread(of('sealed', 'in')),
      `${ratio(of('sealed', 'in'), of('bare', 'in'))} times`,
      spread(of('sealed', 'out')),
      `${ratio(of('sealed', 'out'), of('bare', 'out'))} times`,
      spread(of('sealed', 'crypto')),
    ],
    ['not sealed', spread(of('bare', 'in')), '', spread(of('bare', 'out')), '', spread(of('bare', 'crypto'))],
  ]);
}

/** Events of the plans into which one more is put. */
const sizes = /** @type {const} */ ([1, 100, 500]);
const nameOf = (/** @type {number} */ size) => (size === 1 ? 'one' : String(size));

async function fillAll(/** @type {Ask} */ ask, /** @type {number} */ writes) {
  for (const size of sizes) await ask('fill', `bench-${size}`, writes + 1, size);
  await ask('fill', 'bench-many', 10_000, 0);
  await ask('fill', 'bench-locked', 1, 1);
  await ask('fill', 'bench-resealed', 1_000, 30);
}

/** How many writes were measured so far: each goes into a plan of its own, which has as many events as it says. */
let written = 0;

async function printStore(/** @type {Ask} */ ask, /** @type {number} */ runs, /** @type {number} */ rate) {
  const ways = /** @type {const} */ (['open', 'list', 'unlock', ...sizes]);
  const found = await inTurn(ways, runs, async (way) => {
    if (way === 'open') return { open: await ask('openPlan', 'bench-500') };
    if (way === 'list') return ask('listPlans', 'bench-many');
    if (way === 'unlock') return ask('passphrase', 'bench-locked');
    if (way === sizes[0]) written += 1;
    return { kept: await ask('keepOne', `bench-${way}`, written - 1) };
  });
  const of = (/** @type {PropertyKey} */ way, /** @type {string} */ part) =>
    /** @type {Record<PropertyKey, Record<string, number>[]>} */ (found)[way].map((run) => run[part]);
  const lines = [
    ['', 'ms'],
    ['a plan of 500 events opened', spread(of('open', 'open'))],
    ['10,000 plans: the first 50', spread(of('list', 'first'))],
    ['10,000 plans: a word searched for, for the first time', spread(of('list', 'search'))],
    ['10,000 plans: a word searched for again', spread(of('list', 'searchAgain'))],
    ...sizes.map((size) => [`one event more on disk, in a plan of ${nameOf(size)}`, spread(of(size, 'kept'))]),
    ['unlocking with a passphrase', spread(of('unlock', 'unlock'))],
    ['another passphrase, with one plan of one event sealed anew', spread(of('unlock', 'change'))],
  ];
  if (rate === 1) {
    const { reseal } = await inTurn(/** @type {const} */ (['reseal']), few, () => ask('passphrase', 'bench-resealed'), 1);
    const times = reseal.map(({ change }) => change);
    lines.push([`the same, with 1,000 plans of 30 events; ${few} runs`, spread(times)]);
  }
  console.log(`\nOpening, listing, keeping, ${speedName(rate)}`);
  table(lines);
  if (rate !== 1) return;
  const say = (/** @type {string} */ what, /** @type {number} */ most, /** @type {number[]} */ times) =>
    console.log(`  ${aim(`${what} in under ${most} ms`, median(times) < most)} (${median(times).toFixed(1)} ms)`);
  say('500 events opened', aims.open, of('open', 'open'));
  say('10,000 plans listed', aims.list, of('list', 'first'));
  for (const size of sizes) say(`one event kept in a plan of ${nameOf(size)}`, aims.kept, of(size, 'kept'));
}
