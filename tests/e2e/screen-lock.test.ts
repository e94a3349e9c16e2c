import type { Worker } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HeldKey } from '../../lib/storage/key-holder';
import { ExtensionBrowser } from './support/chromium';
import { until } from './support/until';
import { fields, goTo, untilKept, walk, write } from './support/walk';

/** What Chromium gives an extension, as far as these tests touch it. */
interface Chrome {
  idle: { onStateChanged: { dispatch: (state: string) => void } };
  storage: { session: { get: (key: null) => Promise<Record<string, HeldKey>>; set: (items: object) => Promise<void> } };
}

const passphrase = 'four plain words here';

let browser: ExtensionBrowser;
let worker: Worker;

beforeAll(async () => {
  browser = await ExtensionBrowser.launch();
  worker = browser.context.serviceWorkers()[0] as Worker;
});

afterAll(() => browser?.close());

/** The browser tells everybody who listens; nobody can lock the computer that a test runs on. */
const hearLocked = () => (globalThis as unknown as { chrome: Chrome }).chrome.idle.onStateChanged.dispatch('locked');
const held = () => worker.evaluate(() => (globalThis as unknown as { chrome: Chrome }).chrome.storage.session.get(null));
const hold = (key: HeldKey) =>
  worker.evaluate((one) => (globalThis as unknown as { chrome: Chrome }).chrome.storage.session.set({ key: one }), key);

describe('a computer that is locked while no panel is open', () => {
  it.each<[string, HeldKey, object]>([
    ['takes the key out of memory', { id: 'a', raw: 'X', needs: 'passphrase' }, {}],
    ['leaves only what a passphrase opens', { id: 'a', raw: 'X', wrapped: '{}' }, { key: { id: 'a', wrapped: '{}' } }],
    ['leaves a key that nothing brings back', { id: 'a', raw: 'X' }, { key: { id: 'a', raw: 'X' } }],
  ])('%s', async (_, key, left) => {
    await hold(key);

    await worker.evaluate(hearLocked);

    await until('the key to be dealt with', async () => JSON.stringify(await held()) === JSON.stringify(left));
  });
});

describe('a computer that is locked beside an open panel', () => {
  it('clears the screen and the key once all is kept, and a passphrase brings back what was shown', async () => {
    const panel = await browser.context.newPage();
    await panel.goto(browser.address('sidepanel.html'));
    await walk(panel, { upTo: 'start' });
    await goTo(panel, 'How it is kept');
    await panel.locator('input[type=radio][value=passphrase]').check();
    for (const field of ['secret-new', 'secret-again']) await panel.getByTestId(field).fill(passphrase);
    await panel.getByTestId('choose-keeping').click();
    await until('the key to be held', async () => (await held()).key?.needs === 'passphrase');
    await goTo(panel, 'What matters');
    await write(panel, 'hopes', 'A calm room');
    await untilKept(panel);
    await write(panel, 'worries', 'The drive in the night');

    await Promise.all([panel.evaluate(hearLocked), worker.evaluate(hearLocked)]);

    await panel.locator('[data-locked]').waitFor();
    expect(await panel.content()).not.toMatch(/A calm room|The drive in the night|place-of-birth/);
    await until('the key to be gone', async () => Object.keys(await held()).length === 0);

    await panel.getByTestId('secret').fill(passphrase);
    await panel.getByTestId('unlock').click();

    await panel.locator('main[data-step="matters"]').waitFor();
    expect(await panel.getByLabel(fields.hopes).inputValue()).toBe('A calm room');
    expect(await panel.getByLabel(fields.worries).inputValue()).toBe('The drive in the night');
  });
});
