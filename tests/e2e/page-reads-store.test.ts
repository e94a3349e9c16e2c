import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './support/chromium';
import { keep, unlock } from './support/keep';
import { openAsPage } from './support/open-as-page';
import { putRows, type Row, type Rows, rowsIn } from './support/rows';
import { startServer } from './support/server';
import { type Aid, goTo, reach, untilKept, walk, write } from './support/walk';
import { widgetFrame } from './support/widget';

const passcode = 'Merganser quill tarn ember';
const hers = ['Whimbrelhope a calm room', 'Łapwingworry the drive'];
/** A distinctive part of everything that she says, and of her passcode. */
const telling = /whimbrel|hope|calm|apwing|drive|merganser|quill|place-of-birth|nulliparous|home|worr/i;
const name = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

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

/** Hears everything that tabs of one website tell each other, from a page without the aid. */
const listen = () => {
  const heard: unknown[] = [];
  const names = ['x-storagemutated-1', 'storagemutated', 'evenhand', 'dexie'];
  for (const one of names) new BroadcastChannel(one).onmessage = ({ data }) => heard.push({ [one]: data });
  addEventListener('storage', ({ key, newValue }) => heard.push({ key, newValue }));
  addEventListener('message', ({ data }) => heard.push(data));
  Object.assign(globalThis, { heard });
};

/** Everything else that a script can read of what a page or a browser remembers, in the tab of the aid or in another. */
const rememberedBy = (page: Page) =>
  page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map((one) => one.name),
    caches: await caches.keys(),
    local: { ...localStorage },
    session: { ...sessionStorage },
    cookies: document.cookie,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    files: await (async () => {
      const folder = (await navigator.storage.getDirectory()) as FileSystemDirectoryHandle & {
        keys: () => AsyncIterable<string>;
      };
      const names: string[] = [];
      for await (const one of folder.keys()) names.push(one);
      return names;
    })(),
    locks: await navigator.locks.query(),
    name: window.name,
    state: history.state,
    address: location.pathname + location.search + location.hash,
    heard: (globalThis as { heard?: unknown[] }).heard,
  }));

/** Bytes as every text that they could be. */
const asTexts = (value: unknown): unknown => {
  const bytes = Buffer.from((value as { bytes?: number[] } | null)?.bytes ?? []);
  return bytes.length > 0 ? [bytes.toString('utf8'), bytes.toString('latin1'), bytes.toString('utf16le')] : value;
};
const readable = (rows: Rows) =>
  JSON.stringify(Object.values(rows).map((list) => list.map((row) => Object.values(row).map(asTexts))));
const sizeOf = ({ sealed }: Row) => (sealed as { bytes: number[] }).bytes.length;

interface Opened {
  context: BrowserContext;
  page: Page;
  aid: Aid;
  /** Another page of the same website, which listens. */
  witness: Page;
}

/** A website on which she has kept her plan, with a page beside it that listens from before the beginning. */
async function keepOn(how: 'device' | 'passphrase', code = passcode, words: readonly string[] = hers): Promise<Opened> {
  const context = await browser.newContext();
  const witness = await context.newPage();
  await witness.goto(`${server.url}/record`);
  await witness.evaluate(listen);
  const page = await context.newPage();
  await page.goto(`${server.url}/trust-strictest`);
  const aid = await widgetFrame(page);
  await walk(aid, { upTo: 'start' });
  await keep(aid, { how, ...(how === 'passphrase' && { passcode: code }) });
  await goTo(aid, 'What matters');
  await write(aid, 'hopes', words[0] ?? '');
  await write(aid, 'worries', words[1] ?? '');
  await untilKept(aid);
  return { context, page, aid, witness };
}

/** Everything of the aid that is on a page, as its own frame has it. */
const shownIn = (aid: Aid) => aid.locator('body').textContent();

describe('a script of the page around a plan that a passcode closes', () => {
  let opened: Opened;
  let rows: Rows;

  beforeAll(async () => {
    opened = await keepOn('passphrase');
    // The aid is closed, as it is when she comes back another day.
    await opened.page.reload();
    opened.aid = await widgetFrame(opened.page);
    rows = (await rowsIn(opened.page)) ?? {};
  });

  afterAll(() => opened?.context.close());

  it('finds what the register names, and no word of hers in it', () => {
    expect(Object.keys(rows).toSorted()).toEqual(['entries', 'events', 'plans', 'vault']);
    expect(rows.events).toEqual([]);
    expect(rows.entries?.length).toBeGreaterThan(2);
    expect(readable(rows)).not.toMatch(telling);
    expect(readable({ control: [{ bytes: { bytes: [...Buffer.from('Whimbrelhope')] } }] })).toMatch(telling);
  });

  it('learns two random names and a size in steps of each thing that she said', () => {
    for (const row of rows.entries ?? []) {
      expect(row).toEqual({
        plan: expect.stringMatching(name),
        id: expect.stringMatching(name),
        format: expect.any(Number),
        sealed: { bytes: expect.any(Array) },
      });
      // The IV, the tag, and text that is filled up.
      expect((sizeOf(row) - 12 - 16) % 256).toBe(0);
    }
  });

  it('learns a random name, a moment and a size of each plan, and how it is opened', () => {
    expect(rows.plans).toEqual([
      {
        id: expect.stringMatching(name),
        format: expect.any(Number),
        changedAt: expect.stringMatching(moment),
        sealed: { bytes: expect.any(Array) },
      },
    ]);
    expect(rows.vault).toEqual([
      {
        id: 'lock',
        format: expect.any(Number),
        key: expect.stringMatching(name),
        how: 'passphrase',
        chosen: true,
        rounds: expect.any(Number),
        salt: { bytes: expect.any(Array) },
        wrapped: { bytes: expect.any(Array) },
      },
    ]);
    expect(rows.vault?.[0]?.rounds).toBeGreaterThanOrEqual(600_000);
  });

  it('finds nothing in anything else that a browser remembers, here or in another tab', async () => {
    const nothing = { caches: [], local: {}, session: {}, cookies: '', workers: 0, files: [], name: '', state: null };
    const [here, there] = [await rememberedBy(opened.page), await rememberedBy(opened.witness)];

    expect(here).toMatchObject({ ...nothing, databases: ['evenhand'], address: '/trust-strictest' });
    expect(there).toMatchObject({ ...nothing, databases: ['evenhand'] });
    expect(JSON.stringify([here, there])).not.toMatch(telling);
  });

  it('hears from other tabs that there is something new, and not what', async () => {
    const { heard } = await rememberedBy(opened.witness);
    const messages = new Set((heard ?? []).map((one) => JSON.stringify(one)));

    expect([...messages]).toEqual(['{"evenhand":""}']);
  });

  it('opens nothing with any key that it can find, make or guess', async () => {
    const gained = await openAsPage(opened.page, { passcodes: ['', 'passcode', '12345678', 'evenhand', passcode.toLowerCase()] });

    expect(gained.tried).toBeGreaterThan(50);
    expect(gained).toMatchObject({ usable: 0, texts: [] });
  });

  it('could open the key if it guessed the passcode, so that this can fail', async () => {
    const { texts } = await openAsPage(opened.page, { passcodes: [passcode] });

    expect(texts).toHaveLength(1);
    expect(Buffer.from(texts[0] ?? '', 'base64')).toHaveLength(32);
  });

  it('opens nothing by moving rows of hers into a plan of its own', async () => {
    const own = await keepOn('passphrase', 'a passcode of its own', ['Something else', 'And more']);
    const mine = (await rowsIn(own.page)) ?? {};
    const [plan] = mine.plans ?? [];
    const inPlaceOfMine = (mine.entries ?? []).map((row, place) => ({ ...row, sealed: rows.entries?.[place]?.sealed }));
    await putRows(own.page, {
      entries: [...inPlaceOfMine, ...(rows.entries ?? []).map((row) => ({ ...row, plan: plan?.id })), ...(rows.entries ?? [])],
      plans: rows.plans ?? [],
    });
    await own.page.reload();
    const aid = await widgetFrame(own.page);
    await aid.getByTestId('go-on').click();
    await unlock(aid, 'a passcode of its own');
    await goTo(aid, 'My plan');
    await reach(aid, 'plan');
    await aid.getByText('could not be read').first().waitFor();
    for (const button of await aid.getByRole('button', { name: 'Show what could not be read' }).all()) await button.click();
    const shown = await shownIn(aid);
    await own.context.close();

    expect(shown).toContain('could not be read');
    expect(shown).not.toMatch(/whimbrel|apwing/i);
  });

  it('cannot put one thing that she said in the place of another: she is told that it cannot be read', async () => {
    const [first, second] = rows.entries ?? [];
    await putRows(opened.page, {
      entries: [
        { ...first, sealed: second?.sealed },
        { ...second, sealed: first?.sealed },
      ],
    });
    await opened.aid.getByTestId('go-on').click();
    await unlock(opened.aid, passcode);
    await opened.aid.getByText('could not be read').first().waitFor();

    await opened.aid.getByRole('button', { name: 'Show what could not be read' }).click();

    expect(await opened.aid.locator('.notice pre').allTextContents()).toHaveLength(2);
  });
});

describe('a script of the page around a plan that is kept on this device without a passcode', () => {
  it('reads all of it with the key that lies beside it, which cannot be carried away', async () => {
    const { context, page } = await keepOn('device');
    await page.reload();
    await widgetFrame(page);
    const gained = await openAsPage(page, { passcodes: [] });
    await context.close();

    expect(gained).toMatchObject({ usable: 1, portable: 0 });
    for (const words of hers) expect(gained.texts.join()).toContain(words);
  });
});
