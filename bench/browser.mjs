import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { ensureChromium } from '../scripts/browsers.mjs';
import { extensionFolder } from '../scripts/build.mjs';

/** @typedef {Awaited<ReturnType<typeof launch>>} Bench */

/** One Chromium for all measurements, with the extension loaded and a profile that is thrown away after. */
export async function launch() {
  const extension = extensionFolder('chrome');
  const profile = mkdtempSync(join(tmpdir(), 'evenhand-bench-'));
  const context = await chromium
    .launchPersistentContext(profile, {
      executablePath: await ensureChromium(),
      // Chromium's own headless mode, which has extensions; the old one that Playwright may choose has none.
      headless: false,
      viewport: { width: 1280, height: 900 },
      args: [
        '--headless=new',
        '--disable-gpu',
        // A picture of a whole page has none, and would be wider than what was measured.
        '--hide-scrollbars',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        `--load-extension=${extension}`,
        `--disable-extensions-except=${extension}`,
        // Chromium refuses to run its sandbox as root, which is who one is in a container.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    })
    .catch((problem) => {
      rmSync(profile, { recursive: true, force: true });
      throw problem;
    });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return {
    context,
    /** The address of a file of the extension. */
    address: (/** @type {string} */ file) => new URL(file, worker.url()).href,
    version: async () => `Chromium ${context.browser()?.version() ?? ''}`.trim(),
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}

/**
 * Makes a page compute as if on a processor that is so many times slower; 1 is this one.
 * @param {import('playwright-core').Page} page
 * @param {number} rate
 */
export async function slowDown(page, rate) {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate });
  return () => cdp.detach();
}

/** How a slowed-down run is called in print. */
export const speedName = (/** @type {number} */ rate) => (rate === 1 ? 'this processor' : `${rate} times slower`);
