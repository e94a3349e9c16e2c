import type { Browser, BrowserContext, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import loaderWords from '../../locales/en-GB/loader.json';
import { alertsOf } from './support/alerts';
import { launchBrowser } from './support/chromium';
import { openOwnPage, strictest } from './support/own-page';
import { wordsOnDisk } from './support/packs-on-disk';
import { startServer } from './support/server';
import { until } from './support/until';
import { goTo, reach, walk } from './support/walk';
import { widgetFrame } from './support/widget';

const first = 'place-of-birth';
const second = 'third-stage';

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

const ways: Record<string, (route: Route) => Promise<void>> = {
  'is not on the server': (route) => route.fulfill({ status: 404, body: 'Nothing here' }),
  'does not come': (route) => route.abort(),
  'is something else': (route) => route.fulfill({ contentType: 'text/html', body: '<p>Please sign in</p>' }),
};

/** A page about the first decision, of which the file comes as `how` says; close the context. */
async function open(how: (route: Route) => Promise<void>): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext();
  await context.route(`**/packs/${first}.*.js`, how);
  const page = await openOwnPage(context, server.url, { policy: strictest, width: 375 });
  return { context, page };
}

const change = (page: Page, to: string) =>
  page.locator('evenhand-aid').evaluate((element, pack) => element.setAttribute('pack', pack), to);

const alertOn = (page: Page) =>
  until('an alert', async () => {
    const [alert, ...others] = await alertsOf(page);
    return others.length === 0 && alert;
  });

/** Waits until the aid is about a decision. */
const isAbout = (page: Page, pack: string) =>
  until(`the aid to be about ${pack}`, async () => {
    const aid = await widgetFrame(page);
    return (await aid.locator('.bar-where b').textContent()) === wordsOnDisk(pack).title && aid;
  });

describe('a decision whose file does not arrive', () => {
  it.each(Object.keys(ways))('is told of in place of the aid when the file %s, and another one is shown', async (way) => {
    const { context, page } = await open(ways[way] as (typeof ways)[string]);
    const alert = await alertOn(page);
    // A frame stands there for a moment, whatever comes: the browser tells of it when it likes.
    await until('no frame to be left', () => page.frames().length === 1);
    await change(page, second);
    await isAbout(page, second);
    const after = await alertsOf(page);
    await context.close();

    expect(alert).toEqual({ text: loaderWords['widget.notShown'], visible: true });
    expect(after).toEqual([]);
  });

  it.each(Object.keys(ways))('is shown once its file is there, when it had been that it %s', async (way) => {
    const { context, page } = await open(ways[way] as (typeof ways)[string]);
    await alertOn(page);
    await context.unroute(`**/packs/${first}.*.js`);
    await change(page, first);
    const aid = await isAbout(page, first);
    await reach(aid, 'start');
    const after = await alertsOf(page);
    await context.close();

    expect(after).toEqual([]);
  });
});

describe('a decision that the page puts in the place of another', () => {
  it('is the one that was asked for last, also when the file of the other comes later', async () => {
    let letCome = () => {};
    const waiting = new Promise<void>((come) => {
      letCome = come;
    });
    const { context, page } = await open(async (route) => {
      await waiting;
      await route.continue();
    });
    await change(page, second);
    await isAbout(page, second);
    const late = page.waitForResponse(`**/packs/${first}.*.js`);
    letCome();
    await (await late).finished();
    await page.evaluate(() => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))));
    const aid = await isAbout(page, second);
    await until('one frame to be left', () => page.frames().length === 2);
    await goTo(aid, 'Compare');
    await context.close();
  });

  it('takes nothing of what she said about it', async () => {
    const { context, page } = await open((route) => route.continue());
    await walk(await widgetFrame(page), { words: { hopes: 'A calm room' } });
    await change(page, second);
    const other = await isAbout(page, second);
    await goTo(other, 'My plan');
    await reach(other, 'plan');
    const plan = (await other.locator('.paper-set').textContent()) ?? '';
    await context.close();

    for (const said of ['A calm room', wordsOnDisk(first).title, 'I am leaning to: midwife unit in its own building.']) {
      expect(plan).toContain(said);
    }
  });
});
