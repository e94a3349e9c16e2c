import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './support/chromium';
import { complaintsOf } from './support/complaints';
import { startServer } from './support/server';
import { until } from './support/until';
import { compare, fields, reach, walk } from './support/walk';
import { widgetFrame } from './support/widget';
import { filesFor } from './support/widget-files';

/** Letters that no part of a page or of the aid has, so that each of them is hers. */
const herWords = 'ŻÓŁĆ ĘĄŚ';
const letters = [...herWords.replaceAll(' ', '')];

/** Events that would tell what she does. That a pointer comes and goes over the frame, a page may know. */
const telling =
  /^(key|beforeinput|input|text|composition|change|click|pointer(down|up)|mouse(down|up)|paste|copy|select|message|mutation)/;

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

interface Heard {
  type: string;
  said: string;
}

/** Makes a page listen to everything, from its first moment, as a session recorder or a bad script would. */
const listen = (page: Page) =>
  page.addInitScript(() => {
    if (window !== top) return;
    const heard: Heard[] = [];
    Object.assign(globalThis, { heard });
    const types = new Set(['beforeinput', 'compositionstart', 'compositionupdate', 'compositionend', 'textInput', 'message']);
    types.add('focusin').add('focusout').add('DOMSubtreeModified').add('DOMCharacterDataModified').add('selectionchange');
    for (const place of [window, document, HTMLElement.prototype, Element.prototype, Document.prototype]) {
      for (const name in place) if (name.startsWith('on')) types.add(name.slice(2));
    }
    const hear = (event: Event) => {
      const of = event as Event & { key?: string; code?: string; data?: unknown; clipboardData?: DataTransfer };
      const targets = event
        .composedPath()
        .map((at) => (at instanceof Element ? `${at.outerHTML}${'value' in at ? at.value : ''}` : ''));
      const said = [of.key, of.data, of.clipboardData?.getData('text'), ...targets].map(String).join(' ');
      heard.push({ type: event.type, said });
    };
    for (const type of types) {
      window.addEventListener(type, hear, true);
      document.addEventListener(type, hear, true);
    }
    new MutationObserver((changes) => {
      for (const { target } of changes) heard.push({ type: 'mutation', said: (target as Element).outerHTML ?? '' });
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });

const heardOn = (page: Page) => page.evaluate(() => (globalThis as unknown as { heard: Heard[] }).heard);

const withHerLetters = (heard: Heard[]) =>
  heard.filter(({ said }) => letters.some((letter) => said.includes(letter))).map(({ type }) => type);

/** Whether the widget has fetched all its files, and taken away what it fetched them with. */
const hasAll = (page: Page) =>
  page.evaluate((files) => {
    const fetched = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
    return files.every((file) => fetched.includes(file)) && !document.querySelector('link[rel=modulepreload]');
  }, filesFor('place-of-birth'));

describe.each(['/trust', '/trust-strictest'])('a page that listens to everything, on %s', (path) => {
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    page = await browser.newPage();
    complaints = complaintsOf(page);
    await listen(page);
    await page.goto(server.url + path);
  });

  afterAll(() => page?.close());

  it('hears nothing of what she types, pastes and picks in the aid', async () => {
    const aid = await widgetFrame(page);
    // They come whatever she does, and a page may know it.
    await until('every file of the widget to be there', () => hasAll(page));
    await page.evaluate(() => (globalThis as unknown as { heard: Heard[] }).heard.splice(0));
    await walk(aid, { upTo: 'matters', words: {} });
    await aid.getByLabel(fields.hopes).pressSequentially(herWords);
    await aid.getByLabel(fields.worries).click();
    await page.keyboard.insertText(herWords);
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Control+C');
    await aid.getByLabel(fields.before).click();
    await page.keyboard.press('Control+V');
    await aid.getByTestId('next').click();
    await compare(aid, ['home', 'fmu']);
    await aid.locator('.source-link').first().click();
    await page.keyboard.press('Escape');
    await aid.locator('.row-open').first().click();
    await reach(aid, 'row');
    const heard = await heardOn(page);

    expect(withHerLetters(heard)).toEqual([]);
    expect(heard.map(({ type }) => type).filter((type) => telling.test(type))).toEqual([]);
  });

  it('would hear them if they were typed into the page', async () => {
    await page.evaluate(() => document.querySelector('main')?.append(document.createElement('input')));
    await page.locator('main > input').pressSequentially(herWords);

    expect(new Set(withHerLetters(await heardOn(page)))).toEqual(
      new Set(['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'textInput', 'selectionchange']),
    );
  });

  it('gave the browser nothing to complain of', () => expect(complaints).toEqual([]));
});
