import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { widgetFiles } from '../../scripts/widget-files.mjs';
import { launchBrowser } from './support/chromium';
import { type HostileSite, startHostileSite } from './support/hostile-site';
import { until } from './support/until';
import { walk } from './support/walk';
import { widgetFrame } from './support/widget';

let site: HostileSite;
let browser: Browser;

/** Its path says what the tag says. */
const pageOf = (tag: string) => `<!doctype html><html lang="en-GB"><head><title>Having a baby</title><script>
  window.told = [];
  for (const type of ['evenhand-ready', 'evenhand-failed'])
    addEventListener(type, (event) => told.push([type, event.target.nodeName, event.detail]), true);
  </script></head><body><evenhand-aid ${tag}></evenhand-aid><script src="/widget/${widgetFiles().loader.file}"></script></body></html>`;

beforeAll(async () => {
  site = await startHostileSite({ page: (path) => pageOf(decodeURIComponent(path.slice(1))) });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const toldOn = (page: Page) => page.evaluate(() => (globalThis as unknown as { told: unknown[] }).told);

async function open(tag: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${site.url}/${encodeURIComponent(tag)}`);
  return page;
}

it('tells the page nothing unless the tag asks for it', async () => {
  const page = await open('pack="place-of-birth"');
  await walk(await widgetFrame(page), { upTo: 'compare' });
  const told = await toldOn(page);
  await page.close();

  expect(told).toEqual([]);
});

it('tells a page that asks that it is ready, once, with nothing else, and never that she went on', async () => {
  const page = await open('pack="place-of-birth" events');
  await walk(await widgetFrame(page));
  const told = await toldOn(page);
  await page.close();

  expect(told).toEqual([['evenhand-ready', 'EVENHAND-AID', null]]);
});

it('tells a page that asks that it could not be shown, once, and not why', async () => {
  const page = await open('pack="nothing-like-it" events');
  await until('the page to be told', async () => (await toldOn(page)).length > 0);
  await page.evaluate(() => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))));
  const told = await toldOn(page);
  await page.close();

  expect(told).toEqual([['evenhand-failed', 'EVENHAND-AID', null]]);
});
