import type { Page, Worker } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HeldKey } from '../../lib/storage/key-holder';
import { ExtensionBrowser } from './support/chromium';
import { inProfile } from './support/in-profile';
import { saysSo, type Way } from './support/keep';
import { rowsIn } from './support/rows';
import { sayEverything } from './support/say-everything';
import { startServer } from './support/server';
import { type Aid, goTo } from './support/walk';
import { widgetFrame } from './support/widget';

interface Chrome {
  storage: { session: { get: (key: null) => Promise<{ key?: HeldKey }> } };
}

const secret = 'Merganser quill tarn ember';

let server: Awaited<ReturnType<typeof startServer>>;

beforeAll(async () => {
  server = await startServer();
});

afterAll(() => server?.close());

/** What the memory of the browser holds for the extension. */
const heldBy = (worker: Worker) =>
  worker.evaluate(() => (globalThis as unknown as { chrome: Chrome }).chrome.storage.session.get(null));

/** A name and a passphrase typed with real keys, and the passphrase readable on the screen: browsers remember such fields. */
async function typeSecret(aid: Aid): Promise<void> {
  for (const field of ['secret-new', 'secret-again']) {
    await aid
      .locator('.field.secret', { has: aid.getByTestId(field) })
      .locator('button')
      .click();
    await aid.getByTestId(field).fill('');
    await aid.getByTestId(field).pressSequentially(secret);
  }
}

async function chooseByKeys(aid: Aid, { how = 'device', passcode }: Way): Promise<void> {
  await aid.locator(`[data-way=${how}] input[type=radio]`).check();
  if (passcode !== undefined) {
    if (how === 'session') await aid.getByTestId('lock-with-secret').check();
    await typeSecret(aid);
  }
  await aid.getByTestId('choose-keeping').click();
  await saysSo(aid);
}

/** A page that keeps words as they are, as other pages do: what is not found of hers would be found of these. */
async function keepUnsealed(browser: ExtensionBrowser, words: readonly string[]): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(`${server.url}/record`);
  await page.evaluate(
    (given) =>
      new Promise<void>((settle, refuse) => {
        const opening = indexedDB.open('control');
        opening.onupgradeneeded = () => opening.result.createObjectStore('words');
        opening.onerror = () => refuse(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('words', 'readwrite');
          for (const [place, one] of given.entries()) writing.objectStore('words').put({ one, place }, place);
          writing.oncomplete = () => settle();
        };
      }),
    words,
  );
}

const ways: { name: string; panel: Way; widget: Way }[] = [
  {
    name: 'until the browser closes, and on her device',
    panel: { how: 'session' },
    widget: { how: 'device' },
  },
  {
    name: 'until the browser closes with a passphrase, and with a passcode',
    panel: { how: 'session', passcode: secret },
    widget: { how: 'passphrase', passcode: secret },
  },
  {
    name: 'with a passphrase, and with a passcode',
    panel: { how: 'passphrase', passcode: secret },
    widget: { how: 'passphrase', passcode: secret },
  },
];

describe.each(ways)('the bytes on the disk of what is kept $name', ({ panel: inPanel, widget: inWidget }) => {
  let browser: ExtensionBrowser;
  let words: { panel: string[]; widget: string[] };
  let held: HeldKey | undefined;
  let entries: number[];
  const control = ['Sanderlingcontrol once', 'Łyskacontrol once'];

  beforeAll(async () => {
    browser = await ExtensionBrowser.launch();
    const panel: Page = await browser.context.newPage();
    await panel.goto(browser.address('sidepanel.html'));
    await goTo(panel, 'How it is kept');
    await chooseByKeys(panel, inPanel);
    await goTo(panel, 'All decisions');
    const page = await browser.context.newPage();
    await page.goto(`${server.url}/trust-strictest`);
    const widget = await widgetFrame(page);
    await widget.getByTestId('keep').click();
    await chooseByKeys(widget, inWidget);
    await goTo(widget, 'Start');
    words = { panel: await sayEverything(panel, 'panel'), widget: await sayEverything(widget, 'widget') };
    held = (await heldBy(browser.context.serviceWorkers()[0] as Worker)).key;
    entries = [(await rowsIn(panel))?.entries?.length ?? 0, (await rowsIn(page))?.entries?.length ?? 0];
    await keepUnsealed(browser, control);
    await browser.shut();
  });

  afterAll(() => browser?.close());

  it('have what was said, sealed', () => {
    expect(Math.min(...entries)).toBeGreaterThan(10);
  });

  it('are found by this search where a page keeps its words unsealed', () => {
    for (const one of control) expect(inProfile(browser.profile, [one]).join()).toContain('IndexedDB');
  });

  it.each(['panel', 'widget'] as const)('show nothing of what was said in the %s', (shell) => {
    expect(inProfile(browser.profile, words[shell])).toEqual([]);
  });

  it('show no passphrase, and no key of the panel', () => {
    const raw = held?.raw ?? '';

    expect(raw).toHaveLength(44);
    expect(inProfile(browser.profile, [secret, secret.split(' ')[0] ?? '', raw, Buffer.from(raw, 'base64')])).toEqual([]);
  });
});
