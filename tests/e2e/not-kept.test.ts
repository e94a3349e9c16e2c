import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ExtensionBrowser, launchBrowser } from './support/chromium';
import { complaintsOf } from './support/complaints';
import { choose, keep } from './support/keep';
import { startServer } from './support/server';
import { type Aid, goTo, reach, walk } from './support/walk';
import { widgetFrame } from './support/widget';
import { partRoute } from './support/widget-files';

/** Ways in which a browser refuses, each a script for the page. */
const refusals = {
  'throws at once': () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('no', 'InvalidStateError');
    };
  },
  'fails a little later': () => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (...given) {
      const request = open.apply(this, given);
      // As it ends where third-party cookies are blocked.
      request.addEventListener('upgradeneeded', () => request.transaction?.abort());
      return request;
    };
  },
  'is not there': () => {
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined, configurable: true });
  },
};
const ways = Object.keys(refusals) as (keyof typeof refusals)[];

let server: Awaited<ReturnType<typeof startServer>>;

beforeAll(async () => {
  server = await startServer();
});

afterAll(() => server?.close());

const notice = (aid: Aid) => aid.locator('.notice[role=alert]', { hasText: 'Not kept on this device.' });

/** What was copied, pasted on another page. */
async function pasted(context: BrowserContext): Promise<string> {
  const tab = await context.newPage();
  await tab.goto(`${server.url}/record`);
  const text = await tab.evaluate(() => navigator.clipboard.readText());
  await tab.close();
  return text;
}

/**
 * @param open gives an aid that may not keep anything
 * @param begin what makes it try
 */
function goesOnWithout(
  open: (way: keyof typeof refusals) => Promise<{ page: Page; aid: Aid; context: BrowserContext }>,
  begin: (aid: Aid) => Promise<unknown>,
): void {
  it.each(ways)('says why, keeps her words on the screen and goes on when the store %s', async (way) => {
    const { page, aid, context } = await open(way);
    const complaints = complaintsOf(page);
    await walk(aid, { words: { hopes: 'A calm room' }, upTo: 'matters' });
    await begin(aid);
    await notice(aid).waitFor();
    expect(await notice(aid).textContent()).toContain('The browser does not allow it here.');
    expect(await aid.locator('.kept').getAttribute('data-kept')).toBe('not_kept');

    await notice(aid).getByRole('button', { name: 'Copy everything' }).click();
    await aid.getByText('Copied.').waitFor();
    expect(await pasted(context)).toContain('What I hope for: “A calm room”');

    await page.bringToFront();
    await notice(aid).getByRole('button', { name: 'Try again to keep them' }).click();
    await notice(aid).waitFor();
    await walk(aid, { words: { worries: 'The drive' }, from: 'matters' });
    expect(await aid.locator('.about-said blockquote').allTextContents()).toEqual(['A calm room', 'The drive']);
    expect(await notice(aid).isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    await page.close();
  });
}

describe('the page of the side panel without a store', () => {
  let browser: ExtensionBrowser;

  beforeAll(async () => {
    browser = await ExtensionBrowser.launch();
    await browser.context.grantPermissions(['clipboard-read'], { origin: server.url });
  });

  afterAll(() => browser?.close());

  goesOnWithout(
    async (way) => {
      const page = await browser.context.newPage();
      await page.addInitScript(refusals[way]);
      await page.goto(browser.address('sidepanel.html'));
      return { page, aid: page, context: browser.context };
    },
    async () => undefined,
  );
});

describe('the widget without a store', () => {
  let browser: Browser;
  let context: BrowserContext;

  beforeAll(async () => {
    browser = await launchBrowser();
    context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  });

  afterAll(() => browser?.close());

  goesOnWithout(
    async (way) => {
      const page = await context.newPage();
      await page.addInitScript(refusals[way]);
      await page.goto(`${server.url}/trust-strictest`);
      return { page, aid: await widgetFrame(page), context };
    },
    (aid) => keep(aid).then(() => goTo(aid, 'What matters')),
  );
});

describe('the widget without a file that comes later', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser();
  });

  afterAll(() => browser?.close());

  it.each([
    { how: 'does not come', route: { abort: true } },
    { how: 'is not on the server', route: { abort: false } },
  ])('says so when it $how, loses nothing, and keeps her words once it is there', async ({ route: { abort } }) => {
    const page = await browser.newPage();
    await page.route(partRoute('keep'), (route) =>
      abort ? route.abort() : route.fulfill({ status: 404, body: 'Nothing here' }),
    );
    await page.goto(`${server.url}/trust-strictest`);
    const aid = await widgetFrame(page);
    await walk(aid, { words: { hopes: 'A calm room' } });
    await aid.getByTestId('keep').click();
    const missing = aid.locator('main .notice[role=alert]');
    await missing.waitFor();
    expect(await missing.textContent()).toContain('A part of this aid did not arrive from this website.');
    await goTo(aid, 'My plan');
    await reach(aid, 'plan');
    await aid.locator('.paper').first().waitFor();
    expect(await aid.locator('.about-said blockquote').allTextContents()).toEqual(['A calm room']);

    await aid.getByTestId('keep').click();
    await missing.waitFor();
    await page.unroute(partRoute('keep'));
    await aid.getByTestId('fetch-again').click();
    await aid.locator('main h1').waitFor();
    expect(await aid.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await choose(aid);
    await aid.locator('[data-kept=kept]').waitFor();
    await page.reload();
    const again = await widgetFrame(page);
    await again.getByTestId('go-on').click();
    await reach(again, 'plan');

    expect(await again.locator('.about-said blockquote').allTextContents()).toEqual(['A calm room']);
    await page.close();
  });

  it('shows her every word of her plan, and copies it, while the file that lays it out does not come', async () => {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    await page.route(partRoute('plan'), (route) => route.abort());
    await page.goto(`${server.url}/trust-strictest`);
    const aid = await widgetFrame(page);
    await walk(aid, { words: { hopes: 'A calm room' }, upTo: 'decide' });
    await goTo(aid, 'My plan');
    await reach(aid, 'plan');
    const hers = await aid.locator('main blockquote').allTextContents();
    await aid.getByRole('button', { name: 'Copy everything' }).click();
    await aid.getByText('Copied.').waitFor();
    const copied = await aid.evaluate(() => navigator.clipboard.readText());
    await page.unroute(partRoute('plan'));
    await aid.getByTestId('fetch-again').click();
    await aid.locator('.paper').first().waitFor();

    expect(hers).toEqual(expect.arrayContaining(['A calm room', 'My sister comes with me']));
    expect(copied).toContain('What I hope for: “A calm room”');
    expect(await aid.locator('.about-said blockquote').allTextContents()).toEqual(['A calm room']);
    await context.close();
  });
});
