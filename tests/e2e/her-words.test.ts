import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ExtensionBrowser, launchBrowser } from './support/chromium';
import { complaintsOf } from './support/complaints';
import { hardWords } from './support/hard-words';
import { openSavedFile } from './support/saved-file';
import { startServer } from './support/server';
import { type Aid, fields, goTo, reach, walk } from './support/walk';
import { widgetFrame } from './support/widget';

interface Opened {
  /** Holds the aid, and saves files. */
  page: Page;
  aid: Aid;
  /** Opens the saved file, and pastes what was copied. */
  context: BrowserContext;
}

let server: Awaited<ReturnType<typeof startServer>>;

beforeAll(async () => {
  server = await startServer();
});

afterAll(() => server?.close());

function keepsHerWords(open: () => Promise<Opened>): void {
  let opened: Opened;
  let complaints: string[];
  const dialogs: string[] = [];

  beforeAll(async () => {
    opened = await open();
    complaints = complaintsOf(opened.page);
    opened.page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await walk(opened.aid, { words: { hopes: hardWords, worries: 'Nothing else' } });
  });

  it('shows them letter for letter in her plan', async () => {
    const [first, second] = await opened.aid.locator('.paper blockquote').allTextContents();

    expect(first === hardWords).toBe(true);
    expect(second).toBe('Nothing else');
  });

  it('has them letter for letter in the field when she comes back to it', async () => {
    await goTo(opened.aid, 'What matters');

    expect((await opened.aid.getByLabel(fields.hopes).inputValue()) === hardWords).toBe(true);
    await goTo(opened.aid, 'My plan');
    await reach(opened.aid, 'plan');
  });

  it('saves them letter for letter in a page, in which nothing runs', async () => {
    const saved = await openSavedFile(opened.page, opened.aid, opened.context);
    const words = await saved.tab.locator('.paper blockquote').first().textContent();
    const inside = await saved.tab.locator('script, img, iframe, object, embed, link').count();
    await saved.tab.close();

    expect(words === hardWords).toBe(true);
    expect(inside).toBe(0);
    expect(saved.dialogs).toEqual([]);
  });

  it.each([
    ['her own words', 'copy-mine', hardWords],
    // Every further line of hers is marked as hers, so that none can look like a line of the note.
    ['a note for staff', 'copy', `“${hardWords.replaceAll('\n', '\n  > ')}”`],
  ])('copies them letter for letter, as %s', async (_, button, expected) => {
    await opened.aid.getByTestId(button).click();
    await opened.aid.locator('.said-now', { hasText: 'Copied.' }).waitFor();
    const tab = await opened.context.newPage();
    await tab.goto(`${server.url}/record`);
    const copied = await tab.evaluate(() => navigator.clipboard.readText());
    await tab.close();

    expect(copied.includes(expected)).toBe(true);
  });

  it('runs nothing of what she wrote, and gives the browser nothing to complain of', () => {
    expect(dialogs).toEqual([]);
    expect(complaints).toEqual([]);
  });
}

describe('100,000 characters of hers in the side panel', () => {
  let browser: ExtensionBrowser;

  afterAll(() => browser?.close());

  keepsHerWords(async () => {
    browser = await ExtensionBrowser.launch();
    await browser.context.grantPermissions(['clipboard-read'], { origin: server.url });
    const panel = await browser.openPanel(`${server.url}/record`);
    return { page: panel, aid: panel, context: browser.context };
  });
});

describe('100,000 characters of hers in the widget', () => {
  let browser: Browser;

  afterAll(() => browser?.close());

  keepsHerWords(async () => {
    browser = await launchBrowser();
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    await page.goto(`${server.url}/trust-strictest`);
    return { page, aid: await widgetFrame(page), context };
  });
});
