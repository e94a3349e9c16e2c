import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aidLooks } from './support/aid-looks';
import { axeProblems } from './support/axe';
import { launchBrowser } from './support/chromium';
import { complaintsOf } from './support/complaints';
import { type OwnPage, openOwnPage } from './support/own-page';
import { overflow } from './support/picture';
import { startServer } from './support/server';
import { walk } from './support/walk';
import { widgetFrame } from './support/widget';

let server: Awaited<ReturnType<typeof startServer>>;
let browser: Browser;
let context: BrowserContext;
let complaints: string[];

beforeAll(async () => {
  server = await startServer();
  browser = await launchBrowser();
  context = await browser.newContext({ reducedMotion: 'reduce' });
  complaints = complaintsOf(context);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const page = (css: string): OwnPage => ({ head: `<style>${css}</style>` });

/** Opens a page, goes to a step that has words, fields and buttons, and tells how it looks there. */
async function looksOn(how: OwnPage) {
  const tab = await openOwnPage(context, server.url, how);
  const aid = await widgetFrame(tab);
  await walk(aid, { upTo: 'matters' });
  const frame = await aid.frameElement();
  const [looks, box] = [await aidLooks(aid), await frame.boundingBox()];
  return { tab, aid, looks, box };
}

describe.each<{ on: string; how: OwnPage }>([
  { on: 'sets everything back with !important', how: page('* { all: unset !important }') },
  { on: 'hides every block', how: page('div { display: none } evenhand-aid { display: block }') },
  { on: 'makes a rem 10 pixels', how: page('html { font-size: 62.5% }') },
  {
    on: 'has a style of its own for all that inherits',
    how: page(
      'body { font: italic 40px/3 fantasy; color: red; text-transform: uppercase; letter-spacing: 1em; text-align: end }',
    ),
  },
  { on: 'is written from right to left', how: { root: 'lang="ar" dir="rtl"' } },
  { on: 'does not say how its letters are coded', how: { type: 'text/html' } },
  { on: 'has frames and blocks of a fixed height', how: page('iframe, div { height: 10px !important; overflow: hidden }') },
])('a page that $on', ({ how }) => {
  it('does not change how the aid looks', async () => {
    const plain = await looksOn({});
    const there = await looksOn(how);
    await Promise.all([plain.tab.close(), there.tab.close()]);

    expect(plain.looks.length).toBeGreaterThan(10);
    expect(there.looks).toEqual(plain.looks);
    expect(there.box?.width).toBeGreaterThan(700);
    expect(there.box?.height).toBeGreaterThan(600);
  });

  it('lets her go all the way to her plan, with every quotation mark in its place', async () => {
    const tab = await openOwnPage(context, server.url, { ...how, width: 375 });
    const aid = await widgetFrame(tab);
    await walk(aid, { words: { hopes: 'Łódź “so” 🤰' } });
    const plan = await aid.locator('main').textContent();
    const problems = [...(await axeProblems(aid)), ...((await overflow(tab)) > 0 ? ['the page scrolls sideways'] : [])];
    await tab.close();

    expect(plan).toContain('or “Save as PDF” to keep a file.');
    expect(plan).toContain('Łódź “so” 🤰');
    expect(problems).toEqual([]);
  });
});

it('gave the browser nothing to complain of', () => expect(complaints).toEqual([]));
