import { slowDown } from '../browser.mjs';
import { traced } from './trace.mjs';

/** In ms: nothing comes after so long without anything. */
const quiet = 1_000;

/** Runs in the page: what it holds beside what it shows. */
async function leftBehind() {
  const shifts = await new Promise((resolve) => {
    let sum = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += /** @type {any} */ (entry).value;
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => {
      observer.disconnect();
      resolve(sum);
    }, 50);
  });
  return {
    // A number is a frame of the page, and no name that anybody gave.
    globals: Object.getOwnPropertyNames(window).filter((name) => !/^\d+$/.test(name)),
    shift: Number(shifts),
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    cookies: document.cookie.split('; ').filter(Boolean),
    databases: (await indexedDB.databases()).map(({ name }) => name ?? ''),
    caches: await caches.keys(),
  };
}

/** @typedef {Awaited<ReturnType<typeof loadPage>>} Loaded */

/**
 * Loads a page into a context of its own, waits until nothing more comes, and tells what it did and left behind. What
 * it asks of any other origin is counted, and refused.
 * @param {import('playwright-core').Browser} browser
 * @param {{ url: string, ready?: ((page: import('playwright-core').Page) => Promise<void>) | undefined, rate: number }} how
 */
export async function loadPage(browser, { url, ready, rate }) {
  const context = await browser.newContext({ viewport: { width: 1000, height: 900 } });
  try {
    const own = new URL(url).origin;
    /** @type {string[]} */
    const elsewhere = [];
    /** @type {string[]} */
    const asked = [];
    await context.route(
      (address) => address.origin !== own && address.protocol.startsWith('http'),
      (route) => {
        elsewhere.push(new URL(route.request().url()).origin);
        return route.abort();
      },
    );
    const page = await context.newPage();
    page.on('request', (request) => {
      const address = new URL(request.url());
      if (address.origin === own && address.href !== url) asked.push(address.pathname);
    });
    const undo = await slowDown(page, rate);
    const { total, longest, overLong, busy } = await traced(page, url, async () => {
      await page.goto(url, { waitUntil: 'networkidle' });
      await ready?.(page);
      await page.waitForTimeout(quiet);
    });
    await undo();
    const left = await page.evaluate(leftBehind);
    return { total, longest, overLong, busy, asked: [...new Set(asked)], elsewhere, ...left };
  } finally {
    await context.close();
  }
}
