import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from './support/chromium';
import { type HostileSite, startHostileSite } from './support/hostile-site';
import { fields, reach } from './support/walk';
import { widgetFrame } from './support/widget';
import { loaderAddress } from './support/widget-files';

// A page that takes whatever is let go over it, as places to upload to do.
const page = () => `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>A page</title>
  <script>
    globalThis.taken = [];
    for (const kind of ['dragenter', 'dragover', 'drop']) addEventListener(kind, (event) => {
      event.preventDefault();
      taken.push(kind + ' ' + event.dataTransfer.getData('text/plain'));
    }, true);
  </script><script src="${loaderAddress}"></script></head>
  <body><p style="height:60px">of the page</p><evenhand-aid pack="place-of-birth"></evenhand-aid></body></html>`;

let site: HostileSite;
let browser: Browser;

beforeAll(async () => {
  site = await startHostileSite({ page: (path) => (path === '/' ? page() : undefined) });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

it('lets no words be dragged out of the aid onto the page, and does let those of the page be dragged', async () => {
  const tab = await browser.newPage({ viewport: { width: 1000, height: 900 } });
  await tab.goto(site.url);
  const aid = await widgetFrame(tab);
  await reach(aid, 'start');
  await aid.getByTestId('next').click();
  await reach(aid, 'matters');
  const field = aid.getByLabel(fields.hopes);
  await field.fill('a quiet room');
  await field.press('Control+A');
  const box = await field.boundingBox();
  if (!box) throw new Error('the field is not there');
  const drag = async (x: number, y: number) => {
    await tab.mouse.move(x, y);
    await tab.mouse.down();
    await tab.mouse.move(x + 20, y + 5, { steps: 4 });
    await tab.mouse.move(500, 50, { steps: 8 });
    await tab.mouse.up();
    return tab.evaluate(() => (globalThis as unknown as { taken: string[] }).taken.splice(0));
  };
  expect(await drag(box.x + 30, box.y + 20)).toEqual([]);
  await tab.getByText('of the page').click({ clickCount: 3, position: { x: 20, y: 8 } });
  const own = await tab.getByText('of the page').boundingBox();
  expect((await drag((own?.x ?? 0) + 20, (own?.y ?? 0) + 8)).length).toBeGreaterThan(0);
});
