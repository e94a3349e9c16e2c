import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ExtensionBrowser, launchBrowser } from './support/chromium';
import { complaintsOf } from './support/complaints';
import { choose, keep, keepFromNow, openLast, unlock } from './support/keep';
import { copiedFrom } from './support/pasted';
import { putRows, type Rows, rowsIn } from './support/rows';
import { startServer } from './support/server';
import { storeFaults } from './support/store-faults';
import { type Aid, fields, goTo, reach, untilKept, walk, write } from './support/walk';
import { widgetFrame } from './support/widget';

const passphrase = 'four plain words here';

interface Opened {
  /** Runs the aid. */
  page: Page;
  aid: Aid;
}

interface Shell {
  open: () => Promise<Opened>;
  /** Another page of the same origin, without the aid. */
  openBeside: () => Promise<Page>;
  /** Makes it keep, in a way that is still there when the page is opened anew. */
  keepNow: (aid: Aid) => Promise<unknown>;
  clear: () => Promise<void>;
  close: () => Promise<void>;
}

let server: Awaited<ReturnType<typeof startServer>>;

beforeAll(async () => {
  server = await startServer();
});

afterAll(() => server?.close());

const notice = (aid: Aid) => aid.locator('.notice[role=alert]', { hasText: 'Not kept on this device.' });

async function openPanelPage(): Promise<Shell> {
  const browser = await ExtensionBrowser.launch();
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const beside = async () => {
    const page = await browser.context.newPage();
    await page.goto(browser.address('print.html'));
    return page;
  };
  return {
    open: async () => {
      const page = await browser.context.newPage();
      await page.goto(browser.address('sidepanel.html'));
      return { page, aid: page };
    },
    openBeside: beside,
    keepNow: async () => undefined,
    clear: async () => {
      const page = await beside();
      for (const other of browser.context.pages()) if (other !== page) await other.close();
      await page.evaluate(async () => {
        await new Promise((settle) => {
          indexedDB.deleteDatabase('evenhand').onsuccess = settle;
        });
        await (globalThis as unknown as { chrome: { storage: { session: Storage } } }).chrome.storage.session.clear();
      });
    },
    close: () => browser.close(),
  };
}

async function openWidgetPage(): Promise<Shell> {
  const browser: Browser = await launchBrowser();
  let context: BrowserContext | undefined;
  const tab = async (path: string) => {
    context ??= await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    await page.goto(server.url + path);
    return page;
  };
  return {
    open: async () => {
      const page = await tab('/trust-strictest');
      return { page, aid: await widgetFrame(page) };
    },
    openBeside: () => tab('/record'),
    keepNow: async (aid) => {
      await keep(aid);
      await untilKept(aid);
      await goTo(aid, 'What matters');
    },
    clear: async () => {
      await context?.close();
      context = undefined;
    },
    close: () => browser.close(),
  };
}

/** What she can do while something is not kept: it says why, the words stay, and there are two ways to take them along. */
async function helps({ page, aid }: Opened, says: string, words: readonly string[]): Promise<void> {
  await notice(aid).waitFor();
  expect(await notice(aid).textContent()).toContain(says);
  expect(await aid.locator('.kept').getAttribute('data-kept')).toBe('not_kept');
  for (const one of words) expect(await copiedFrom(page, aid, notice(aid))).toContain(one);
  expect(await notice(aid).getByTestId('save-file').isVisible()).toBe(true);
}

const tryAgain = async (aid: Aid) => {
  // What was said last may be kept, and all the rest with it, before anybody can press.
  const button = notice(aid).getByRole('button', { name: 'Try again to keep them' });
  await button.click({ timeout: 5_000 }).catch(() => undefined);
  await untilKept(aid);
  expect(await notice(aid).count()).toBe(0);
};

/** The plan as it is kept, opened anew. */
async function keptWords({ page, aid }: Opened): Promise<string[]> {
  await page.reload();
  const again = page === aid ? aid : await widgetFrame(page);
  await openLast(again);
  await reach(again, 'plan');
  return again.locator('.about-said blockquote').allTextContents();
}

describe.each([
  ['the side panel', openPanelPage],
  ['the widget', openWidgetPage],
])('a store that goes wrong under %s', (name, openShell) => {
  let shell: Shell;

  beforeAll(async () => {
    shell = await openShell();
  });

  afterEach(() => shell?.clear());
  afterAll(() => shell?.close());

  it.each(storeFaults)('and $that, is told so, loses nothing, and keeps all of it afterwards', async ({ says, begin, end }) => {
    const opened = await shell.open();
    const { page, aid } = opened;
    const complaints = complaintsOf(page);
    const beside = await shell.openBeside();
    await page.bringToFront();
    await walk(aid, { words: { hopes: 'A calm room' }, upTo: 'matters' });
    await shell.keepNow(aid);
    await untilKept(aid);

    await begin(page, beside);
    await write(aid, 'worries', 'The drive');
    await helps(opened, says, ['A calm room', 'The drive']);
    await goTo(aid, 'What matters');
    expect(await aid.getByLabel(fields.worries).inputValue()).toBe('The drive');
    await write(aid, 'before', 'The first time');
    await goTo(aid, 'My plan');
    expect(await notice(aid).isVisible()).toBe(true);
    await end(page, beside);
    // Where everything was deleted she is asked anew, in her own browser, how it is to be kept.
    if (name === 'the widget' && says.startsWith('It was deleted')) {
      await keep(aid);
      await untilKept(aid);
    } else await tryAgain(aid);

    expect(await keptWords(opened)).toEqual(['A calm room', 'The first time', 'The drive']);
    // Dexie says so on the console.
    expect(complaints.filter((one) => !one.startsWith('Another connection wants to delete'))).toEqual([]);
  });

  it('and does not open because of an older tab, is told so, and keeps all of it when that is closed', async () => {
    const older = await shell.openBeside();
    // In the widget nothing may be kept before: what is, has to be opened or deleted first.
    if (name === 'the side panel') await holdOlder(older);
    const opened = await shell.open();
    await opened.page.bringToFront();
    await walk(opened.aid, { words: { hopes: 'A calm room' }, upTo: 'matters' });
    if (name === 'the widget') {
      await holdOlder(older);
      await keep(opened.aid);
    }
    // Each try waits for the older tab by itself, one after another.
    await notice(opened.aid).waitFor({ timeout: 60_000 });
    await helps(opened, 'Another tab with this aid is in the way.', ['A calm room']);

    await older.close();
    if (name === 'the widget') {
      await choose(opened.aid);
      await untilKept(opened.aid);
    } else await tryAgain(opened.aid);

    expect(await keptWords(opened)).toEqual(['A calm room']);
  }, 120_000);

  it('and has a row that somebody has changed, shows the rest, and says what it could not read', async () => {
    const { page, aid } = await shell.open();
    await walk(aid, { words: { hopes: 'A calm room', worries: 'The drive' }, upTo: 'matters' });
    await shell.keepNow(aid);
    await untilKept(aid);
    const beside = await shell.openBeside();
    const rows = (await rowsIn(beside)) ?? {};
    await putRows(beside, { entries: (rows.entries ?? []).slice(0, 1).map(spoilt) });
    await page.bringToFront();
    await page.reload();
    const again = page === aid ? aid : await widgetFrame(page);
    await openLast(again);
    await reach(again, 'plan');
    await again
      .getByText('1 thing that was kept could not be read.')
      .or(again.getByText(/could not be read/))
      .first()
      .waitFor();
    await goTo(again, 'My plan');
    const shown = await again.locator('main').textContent();
    await goTo(again, page === aid ? 'Plans on this device' : 'My plan');

    expect(shown).toMatch(/A calm room|The drive/);
    expect((await rowsIn(beside))?.entries).toHaveLength(rows.entries?.length ?? 0);
  });
});

/** Holds the database of version 0.1.0 open, as a page that does not let go of it. */
const holdOlder = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((settle) => {
        const request = indexedDB.open('evenhand', 10);
        request.onupgradeneeded = () => {
          request.result.createObjectStore('events', { keyPath: 'id' }).createIndex('plan', 'plan');
        };
        request.onsuccess = () => {
          Object.assign(globalThis, { held: request.result });
          settle();
        };
      }),
  );

const spoilt = (row: Rows[string][number]) => {
  const { bytes } = row.sealed as { bytes: number[] };
  return { ...row, sealed: { bytes: bytes.map((byte, place) => (place === 40 ? byte ^ 1 : byte)) } };
};

describe('the record that opens the plans, damaged', () => {
  let shell: Shell;
  let opened: Opened;
  let beside: Page;
  let good: Rows;

  beforeAll(async () => {
    shell = await openPanelPage();
    opened = await shell.open();
    await walk(opened.page, { words: { hopes: 'A calm room' }, upTo: 'matters' });
    await keepFromNow(opened.page, { how: 'passphrase', passcode: passphrase });
    beside = await shell.openBeside();
    good = (await rowsIn(beside)) ?? {};
    await opened.page.bringToFront();
    await goTo(opened.page, 'How it is kept');
    await opened.page.getByTestId('lock-from-page').click();
    await opened.page.locator('[data-locked]').waitFor();
  });

  afterAll(() => shell?.close());

  it.each([
    ['has lost how often it turns', { rounds: undefined }, 'The record that opens the plans here is damaged'],
    [
      'is sealed under something else',
      { wrapped: { bytes: Array.from({ length: 300 }, () => 7) } },
      'That is not the passphrase.',
    ],
  ])('and %s, opens nothing and deletes nothing', async (_, change, says) => {
    await putRows(beside, { vault: (good.vault ?? []).map((row) => ({ ...row, ...change })) });
    await opened.page.getByTestId('secret').fill(passphrase);
    await opened.page.getByTestId('unlock').click();
    await opened.page.getByText(says).first().waitFor();

    expect((await rowsIn(beside))?.entries).toEqual(good.entries);
  });

  it('opens again when it is as it was', async () => {
    await putRows(beside, { vault: good.vault ?? [] });
    await unlock(opened.page, passphrase);
    await goTo(opened.page, 'My plan');
    await reach(opened.page, 'plan');

    expect(await opened.page.locator('.about-said blockquote').allTextContents()).toEqual(['A calm room']);
  });

  it('and of a kind that this version does not know, is said when something is to be kept, and nothing is deleted', async () => {
    await putRows(beside, { vault: (good.vault ?? []).map((row) => ({ ...row, how: 'a way of tomorrow' })) });
    await opened.page.close();
    opened = await shell.open();
    await walk(opened.page, { words: { worries: 'The drive' }, upTo: 'matters' });
    await helps(opened, 'The record that opens the plans here is damaged', ['The drive']);
    expect((await rowsIn(beside))?.entries).toEqual(good.entries);
  });
});
