import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './support/chromium';
import { complaintsOf } from './support/complaints';
import { keep } from './support/keep';
import { startServer } from './support/server';
import { stored } from './support/stored';
import { until } from './support/until';
import { fields, goTo, reach, walk, write } from './support/walk';
import { widgetFrame } from './support/widget';
import { filesFor, loaderRoute } from './support/widget-files';

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

const widget = filesFor('place-of-birth');

/** What a page has of its own, and what it could tell the next visitor. */
const tracesOn = (page: Page) =>
  page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    local: { ...localStorage },
    session: { ...sessionStorage },
    cookies: document.cookie,
    title: document.title,
    address: location.href,
    history: history.length,
    markup: document.documentElement.outerHTML,
    globals: Object.getOwnPropertyNames(window).sort(),
  }));

describe.each([
  { path: '/trust', own: ['/trust', '/trust.css', ...widget] },
  { path: '/trust-strictest', own: ['/trust-strictest', ...widget] },
])('the widget on $path', ({ path, own }) => {
  let context: BrowserContext;
  let page: Page;
  let aid: Frame;
  let complaints: string[];
  const asked: string[] = [];
  /** What was asked for before she did anything. */
  const atFirst: string[] = [];

  beforeAll(async () => {
    context = await browser.newContext();
    complaints = complaintsOf(context);
    page = await context.newPage();
    context.on('request', (request) => {
      const address = request.url().replace(server.url, '');
      // The icon is the page's own, and a browser asks for it when it likes.
      if (address !== '/icon.svg') asked.push(address);
    });
    await page.goto(server.url + path);
    aid = await openedWhole();
    atFirst.push(...asked);
    await walk(aid, { words: { hopes: 'A calm room', worries: 'The drive' } });
  });

  /** The aid once every file of it has been asked for, which she has no part in. */
  async function openedWhole(): Promise<Frame> {
    const frame = await widgetFrame(page);
    await until('every file to be asked for', () => asked.length >= own.length);
    return frame;
  }

  afterAll(() => context?.close());

  it('leaves the page as it would be without it, after she has been all the way to her plan', async () => {
    const other = await browser.newContext();
    const without = await other.newPage();
    await without.route(loaderRoute, (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
    await without.goto(server.url + path);
    const before = await tracesOn(without);
    await other.close();
    const after = await tracesOn(page);

    expect(after).toEqual(before);
    expect(after).toMatchObject({ databases: [], caches: [], local: {}, session: {}, cookies: '' });
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => customElements.get('evenhand-aid') !== undefined)).toBe(true);
  });

  it('has asked for every file of its own before she did anything', () => {
    expect(atFirst.toSorted()).toEqual(own.toSorted());
  });

  it('asks for nothing on her way to her plan, and nothing to keep her words', async () => {
    await keep(aid);
    await aid.locator('[data-kept=kept]').waitFor();

    expect(asked).toEqual(atFirst);
    expect(await stored(page)).toBeGreaterThan(0);
  });

  it('shows nothing of hers to whoever opens the page next, until they are asked for', async () => {
    asked.length = 0;
    await page.reload();
    aid = await openedWhole();
    await aid.getByTestId('go-on').waitFor();

    expect(asked.toSorted()).toEqual(own.toSorted());
    expect(await aid.locator('body').textContent()).not.toContain('A calm room');
  });

  it('has her words again when she asks for them', async () => {
    await aid.getByTestId('go-on').click();
    await reach(aid, 'plan');
    await aid.locator('[data-kept=kept]').waitFor();

    expect(await aid.locator('.about-said blockquote').allTextContents()).toEqual(['A calm room', 'The drive']);
  });

  it('deletes her words at the second press, on the screen and on the device', async () => {
    await aid.getByTestId('delete-now').click();
    await aid.getByTestId('delete-sure').click();
    await aid.getByText('Deleted from this page').waitFor();
    const left = await tracesOn(page);
    await goTo(aid, 'My plan');
    await reach(aid, 'plan');

    expect(left.databases).toEqual([]);
    expect(await aid.locator('.paper blockquote').count()).toBe(0);
    expect(await aid.locator('main').textContent()).not.toContain('A calm room');
  });

  it('asks for nothing more than at first when she comes back after that', async () => {
    asked.length = 0;
    await page.reload();
    aid = await openedWhole();
    await walk(aid, { upTo: 'matters', words: {} });

    expect(asked.toSorted()).toEqual(own.toSorted());
  });

  it('deletes words too that she was still writing', async () => {
    await keep(aid);
    await aid.locator('[data-kept=kept]').waitFor();
    await reach(aid, 'matters');
    await aid.getByLabel(fields.hopes).pressSequentially('A secret');
    await aid.getByTestId('delete-now').click();
    await aid.getByTestId('delete-sure').click();
    await aid.getByText('Deleted from this page').waitFor();
    // Whatever had waited for a pause in her typing has had it when words that she wrote later are there.
    await walk(aid, { words: { worries: 'Another thing' } });

    expect(await aid.locator('main').textContent()).not.toContain('A secret');
    expect(await aid.locator('.paper blockquote').first().textContent()).toBe('Another thing');
    expect((await stored(page)) ?? 0).toBe(0);
  });

  it('deletes again when it is told to a second time, and empties the fields that she sees', async () => {
    await goTo(aid, 'What matters');
    await write(aid, 'hopes', 'One more secret');
    await aid.getByTestId('delete').click();
    await aid.getByText('Deleted from this page').or(aid.getByRole('alert')).first().waitFor();

    expect(await aid.getByRole('alert').allTextContents()).toEqual([]);
    await goTo(aid, 'What matters');
    // What helps when she is talked with is asked on a page of its own.
    const { talk: _, ...asked } = fields;
    for (const name of Object.values(asked)) expect(await aid.getByLabel(name).inputValue()).toBe('');
  });

  it('gave the browser nothing to complain of', () => expect(complaints).toEqual([]));
});
