import { readFileSync } from 'node:fs';
import type { BrowserContext, CDPSession, Page, Worker } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storageRegister } from '../../lib/storage-register';
import { ExtensionBrowser } from './support/chromium';
import { choose, keepFromNow, saysSo, unlock } from './support/keep';
import { nameIt } from './support/name-it';
import { startServer } from './support/server';
import { type Aid, goTo, reach, untilKept, walk, write } from './support/walk';
import { widgetFrame } from './support/widget';

const secret = 'four plain words here';

type Area = { get: (key: null) => Promise<object> };
interface Chrome {
  storage: Record<'session' | 'local' | 'sync', Area | undefined>;
}

/** What is stored, by the names that the tools of the browser show, asked from outside of the page as they ask. */
async function namesIn(page: Page, context: BrowserContext): Promise<string[]> {
  const session: CDPSession = await context.newCDPSession(page);
  const securityOrigin = await page.evaluate(() => location.origin);
  const { databaseNames } = await session.send('IndexedDB.requestDatabaseNames', { securityOrigin });
  const databases = await Promise.all(
    databaseNames.map(async (databaseName) => {
      const { databaseWithObjectStores: found } = await session.send('IndexedDB.requestDatabase', {
        securityOrigin,
        databaseName,
      });
      return found.objectStores.map(({ name }) => `${databaseName} › ${name}`);
    }),
  );
  const { caches } = await session.send('CacheStorage.requestCacheNames', { securityOrigin });
  const items = await Promise.all(
    [true, false].map((isLocalStorage) =>
      session.send('DOMStorage.getDOMStorageItems', { storageId: { securityOrigin, isLocalStorage } }),
    ),
  );
  const { cookies } = await session.send('Network.getCookies', { urls: [page.url()] });
  await session.detach();
  return [
    ...databases.flat(),
    ...caches.map(({ cacheName }) => `cache ${cacheName}`),
    ...items.flatMap(({ entries }) => entries.map(([name]) => `page storage ${name}`)),
    ...cookies.map(({ name }) => `cookie ${name}`),
    ...(await page.evaluate(async () => {
      const folder = (await navigator.storage.getDirectory()) as FileSystemDirectoryHandle & {
        keys: () => AsyncIterable<string>;
      };
      const files: string[] = [];
      for await (const one of folder.keys()) files.push(`file ${one}`);
      return files;
    })),
  ].toSorted();
}

/** What the extension holds in the areas of its own. */
const heldBy = (worker: Worker) =>
  worker.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: Chrome }).chrome;
    const areas = await Promise.all([storage.session, storage.local, storage.sync].map((area) => area?.get(null) ?? {}));
    return areas.map((area) => Object.keys(area));
  });

const registered = (where: 'database' | 'memory') =>
  storageRegister
    .filter((one) => one.where === where)
    .map(({ name }) => name)
    .toSorted();

const documented = readFileSync(new URL('../../docs/storage-register.md', import.meta.url), 'utf8');

/** Takes the plan out in a file and in codes, and the file in again. */
async function carryAway(page: Page, aid: Aid): Promise<void> {
  await goTo(aid, 'To another device');
  await aid.getByTestId('seal-file').setChecked(false);
  const coming = page.waitForEvent('download');
  await aid.getByTestId('save-plan-file').click();
  const path = await (await coming).path();
  await aid.getByTestId('show-codes').click();
  await aid.locator('[data-code]').waitFor();
  await aid.getByTestId('carry-file').setInputFiles(path);
  await aid.getByTestId('add-own').click();
  await reach(aid, 'plan');
}

async function deleteEverything(aid: Aid): Promise<string[]> {
  await aid.getByTestId('delete-everything').click();
  await aid.getByTestId('delete-everything-sure').click();
  await aid.locator('[data-proof]').waitFor();
  await aid.getByText('Deleted. Nothing of it is stored in this browser.').waitFor();
  return aid.locator('[data-proof] > div').allTextContents();
}

const gone = ['Databasesgone', 'Cachesgone', 'Keysgone', 'Local storagegone'];

let server: Awaited<ReturnType<typeof startServer>>;
let browser: ExtensionBrowser;

beforeAll(async () => {
  server = await startServer();
  browser = await ExtensionBrowser.launch();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Begins a conversation in the classroom, which keeps it. */
async function actACase(): Promise<void> {
  const room = await browser.context.newPage();
  await room.goto(browser.address('classroom.html#case/interpreter-on-the-telephone'));
  await room.getByTestId('begin-practice').click();
  await room.locator('main[data-step=start]').waitFor();
  await room.close();
}

describe('what the side panel stores', () => {
  let panel: Page;
  const held = () => heldBy(browser.context.serviceWorkers()[0] as Worker);

  it('is what the register names and nothing else, after everything was done that can be done', async () => {
    panel = await browser.context.newPage();
    await panel.goto(browser.address('sidepanel.html'));
    await walk(panel, {});
    await nameIt(panel, 'Room two');
    await keepFromNow(panel, { how: 'session' });
    await keepFromNow(panel, { how: 'session', passcode: secret });
    await keepFromNow(panel, { how: 'passphrase', passcode: secret });
    await panel.getByTestId('lock-from-page').click();
    await unlock(panel, secret);
    await goTo(panel, 'My plan');
    await panel.getByTestId('undo').click();
    await panel.getByTestId('copy').click();
    const printing = browser.context.waitForEvent('page');
    await panel.getByTestId('print').click();
    await (await printing).close();
    await panel.bringToFront();
    await carryAway(panel, panel);
    await panel.getByTestId('begin-after').click();
    await walk(panel, { upTo: 'matters' });
    await untilKept(panel);
    await goTo(panel, 'Plans on this device');
    await panel.locator('li[data-plan]').nth(1).getByRole('button', { name: 'Delete' }).click();
    await panel.getByTestId('erase-one-sure').click();
    await panel.locator('li[data-plan]').nth(1).waitFor({ state: 'detached' });
    await goTo(panel, 'Counts');
    await panel.getByTestId('turn-counting').click();
    await panel.getByText('Counting is on from now on.').waitFor();

    await actACase();

    expect(await namesIn(panel, browser.context)).toEqual(registered('database'));
    expect(await held()).toEqual([registered('memory'), [], []]);
  });

  it('is named on the screen and in the documents too', async () => {
    await goTo(panel, 'How it is kept');
    const shown = await panel.locator('table.register th code').allTextContents();

    expect(shown).toEqual(storageRegister.filter(({ offline }) => !offline).map(({ name }) => name));
    for (const name of shown) expect(documented.replaceAll('`', '')).toContain(name);
  });

  it('is gone after “Delete everything”, as the screen proves and the browser says', async () => {
    // Nothing of a plan is in the counts: they have a page of their own to delete them.
    expect(await deleteEverything(panel)).toEqual([...gone, expect.stringMatching(/^Countsstays here: evenhand-counts\./)]);
    expect(await namesIn(panel, browser.context)).toEqual(['evenhand-counts › items']);
    await goTo(panel, 'Counts');
    await panel.getByTestId('turn-counting').click();
    await panel.getByText('Counting is off from now on.').waitFor();
    await panel.getByTestId('reset-counts').click();
    await panel.getByTestId('reset-counts-sure').click();
    await panel.getByText('Deleted. Nothing that was counted before').waitFor();
    expect(await namesIn(panel, browser.context)).toEqual([]);
    expect(await held()).toEqual([[], [], []]);
  });
});

describe('what the widget stores on a website', () => {
  let page: Page;
  let aid: Aid;

  it('is what the register names and nothing else, after everything was done that can be done', async () => {
    page = await browser.context.newPage();
    await page.goto(`${server.url}/trust-strictest`);
    aid = await widgetFrame(page);
    await walk(aid, {});
    await aid.getByTestId('keep').click();
    await choose(aid, { how: 'device' });
    await untilKept(aid);
    await goTo(aid, 'How it is kept');
    await choose(aid, { how: 'passphrase', passcode: secret });
    await saysSo(aid);
    await goTo(aid, 'What matters');
    await write(aid, 'before', 'The first time');
    await untilKept(aid);
    await page.reload();
    aid = await widgetFrame(page);
    await aid.getByTestId('go-on').click();
    await unlock(aid, secret);
    await carryAway(page, aid);
    await goTo(aid, 'What was said, and when');

    const inWidget = storageRegister.filter(({ panelOnly, offline }) => !panelOnly && !offline).map(({ name }) => name);
    expect(await namesIn(page, browser.context)).toEqual(inWidget.toSorted());
  });

  it('is gone after “Delete everything”, as the screen proves and the browser says', async () => {
    await goTo(aid, 'How it is kept');

    expect(await deleteEverything(aid)).toEqual(gone);
    expect(await namesIn(page, browser.context)).toEqual([]);
  });
});
