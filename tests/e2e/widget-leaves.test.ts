import type { Browser, BrowserContext, Frame, Page, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from './support/chromium';
import { complaintsOf } from './support/complaints';
import { startServer } from './support/server';
import { until } from './support/until';
import { fields, walk } from './support/walk';
import { widgetFrame } from './support/widget';

const herWords = 'A secret room';
/** What the page around the aid, its title or its address could give away. */
const telling = /secret room|trust|birth|matern|midwi|hospital|riverside/i;

let server: Awaited<ReturnType<typeof startServer>>;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let witness: Page;
let aid: Frame;
let complaints: string[];

beforeAll(async () => {
  server = await startServer();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

interface Seen {
  title: string;
  address: string;
  markup: string;
}

/** What is left to see once she has left, while the next page is on its way. */
const cleared: Seen = { title: '…', address: '/', markup: '' };

/**
 * Makes a page tell another one of the same website, all the time, what can be seen of it or found behind it. A browser
 * that is on its way to the next page answers no question from outside.
 */
const showAllTheTime = () => {
  if (window !== top) return;
  const channel = new BroadcastChannel('seen');
  setInterval(() => {
    const { pathname, search, hash } = location;
    const markup = document.documentElement.innerHTML.replace(/<head><title>.*<\/head>/, '');
    channel.postMessage({ title: document.title, address: pathname + search + hash, markup });
  }, 20);
};

/** Holds the harmless page back, as a slow connection does. */
async function holdBack(): Promise<() => Promise<void>> {
  const waiting: Route[] = [];
  await page.route(/^https:/, (route) => {
    waiting.push(route);
  });
  return async () => {
    await until('the harmless page to be asked for', () => waiting.length > 0);
    for (const route of waiting) await route.fulfill({ contentType: 'text/html', body: '<title>Weather</title><p>Fine' });
    await page.waitForURL(/^https:/);
  };
}

/** Opens a page with her words in the aid. The page before it in the history is one of the same website. */
async function open(path: string): Promise<void> {
  context = await browser.newContext();
  complaints = complaintsOf(context);
  witness = await context.newPage();
  await witness.goto(`${server.url}/record`);
  await witness.evaluate(() => {
    const seen: Seen[] = [];
    new BroadcastChannel('seen').onmessage = ({ data }) => seen.push(data);
    Object.assign(globalThis, { seen });
  });
  page = await context.newPage();
  await page.addInitScript(showAllTheTime);
  await page.goto(`${server.url}/record`);
  await page.goto(server.url + path);
  aid = await widgetFrame(page);
  await walk(aid, { upTo: 'matters', words: { hopes: herWords } });
}

/** What was seen last. */
const seenNow = () => witness.evaluate(() => (globalThis as unknown as { seen: Seen[] }).seen.at(-1));

/** What was seen from when anything of the page had changed, for a while. */
const seenAfterwards = () =>
  until('the page to be cleared', async () => {
    // Looked through where it lies: a page that is seen all the time is a lot to hand over.
    const seen = await witness.evaluate((wanted) => {
      const all = (globalThis as unknown as { seen: Seen[] }).seen;
      const from = all.findIndex(({ title, address }) => title === wanted.title || address === wanted.address);
      return from > 0 ? all.slice(from) : [];
    }, cleared);
    return seen.length > 10 && seen;
  });

async function pressShift(times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) await page.keyboard.press('Shift');
}

const ways = {
  'the button': () => aid.getByRole('button', { name: 'Leave now' }).click(),
  'the key, from a field of the aid': async () => {
    await aid.getByLabel(fields.hopes).focus();
    await pressShift(3);
  },
  'the key, from the page around it': async () => {
    await page.locator('h1').first().click();
    await pressShift(3);
  },
};

describe.each(['/trust', '/trust-strictest'])('leaving the widget on %s', (path) => {
  beforeEach(() => open(path));
  afterEach(() => context?.close());

  it.each(Object.entries(ways))('with %s clears the page, its title and its address at once', async (_, leave) => {
    const before = await seenNow();
    const arrive = await holdBack();
    const left = leave();
    const afterwards = await seenAfterwards();
    await arrive();
    await left;

    expect(JSON.stringify(before)).toMatch(telling);
    for (const seen of afterwards) expect(seen).toEqual(cleared);
    expect(await page.title()).toBe('Weather');
    expect(complaints).toEqual([]);
  });

  it('leaves nothing to go back to but what was there before', async () => {
    const arrive = await holdBack();
    const left = ways['the button']();
    await arrive();
    await left;
    await page.goBack();

    expect(new URL(page.url()).pathname).toBe('/record');
  });

  it('shows nothing of hers without a connection either', async () => {
    await page.route(/^https:/, (route) => route.abort('internetdisconnected'));
    await ways['the key, from a field of the aid']();
    const left = await until('the page of the browser that says so', async () => {
      const text = `${await page.title()} ${(await page.locator('h1, h2, p').allTextContents()).join()}`;
      return /internet/i.test(text) && text;
    });

    expect(left).not.toMatch(/secret room|trust|birth|matern|midwi/i);
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe('/record');
  });

  it('is not what capitals, a shifted click or two presses do', async () => {
    await aid.getByLabel(fields.hopes).focus();
    for (const key of ['Shift+A', 'Shift+B', 'Shift+C', 'Shift+D']) await page.keyboard.press(key);
    await pressShift(2);
    await page.keyboard.press('e');
    await pressShift(2);
    for (let time = 0; time < 3; time += 1)
      await page
        .locator('h1')
        .first()
        .click({ modifiers: ['Shift'] });

    expect(await aid.getByLabel(fields.hopes).inputValue()).toMatch(/ABCDe$/);
    expect(new URL(page.url()).pathname).toBe(path);
  });

  it('clears the page again if it comes back out of the memory of the browser', async () => {
    await page.evaluate(() => {
      const watch = setInterval(() => {
        if (document.title !== '…') return;
        clearInterval(watch);
        document.documentElement.append('The birth page, put back by a script');
        dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      }, 1);
    });
    const arrive = await holdBack();
    const left = ways['the button']();
    const afterwards = await seenAfterwards();
    await arrive();
    await left;

    expect(afterwards.at(-1)).toEqual(cleared);
  });
});

describe.each([
  ['its address', "History.prototype.replaceState = () => { throw new Error('no'); }", { title: '…', markup: '' }],
  ['what is on it', "Element.prototype.replaceChildren = () => { throw new Error('no'); }", { title: '…', address: '/' }],
])('leaving a page that lets nobody change %s', (_, forbid, rest) => {
  beforeEach(() => open('/trust'));
  afterEach(() => context?.close());

  it('goes on with all the rest', async () => {
    await page.evaluate(forbid);
    const arrive = await holdBack();
    const left = ways['the button']();
    const afterwards = await seenAfterwards();
    await arrive();
    await left;

    expect(afterwards.at(-1)).toMatchObject(rest);
    expect(await page.title()).toBe('Weather');
  });
});
