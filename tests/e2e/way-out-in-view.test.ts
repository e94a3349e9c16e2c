import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from './support/chromium';
import { startServer } from './support/server';
import { until } from './support/until';
import { walk } from './support/walk';
import { widgetFrame } from './support/widget';

let server: Awaited<ReturnType<typeof startServer>>;
let browser: Browser;

beforeAll(async () => {
  server = await startServer();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

it.each([
  { width: 360, height: 640 },
  { width: 768, height: 600 },
  { width: 1280, height: 500 },
])('the way out is in view at $width × $height, however far the page and the aid are scrolled', async (viewport) => {
  const page = await browser.newPage({ viewport });
  await page.goto(`${server.url}/trust`);
  const aid = await widgetFrame(page);
  await walk(aid, { upTo: 'compare' });
  await aid.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  const leave = aid.locator('.leave', { hasText: 'Leave now' });
  const box = await until('the way out to come into view', async () => {
    const at = await leave.boundingBox();
    return at && at.y >= 0 ? at : undefined;
  });
  const [frame, scrolled] = [await (await aid.frameElement()).boundingBox(), await aid.evaluate(() => scrollY)];
  await page.close();

  // Or there would be nothing to hide it.
  expect(scrolled).toBeGreaterThan(200);
  expect(frame?.y).toBeLessThan(0);
  expect(box.y + box.height).toBeLessThanOrEqual(viewport.height);
});
