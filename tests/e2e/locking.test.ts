import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ExtensionBrowser } from './support/chromium';
import { complaintsOf } from './support/complaints';
import { keepFromNow, unlock } from './support/keep';
import { looksWell } from './support/looks-well';
import { dress } from './support/picture';
import { rowsIn } from './support/rows';
import { fields, goTo, reach, untilKept, walk, write } from './support/walk';

const passphrase = 'four plain words here';
const minute = 60_000;
/** In seconds: to look at a screen that waits takes a slow computer a quarter of that. */
const longestWait = 64;

let browser: ExtensionBrowser;
let panel: Page;
let complaints: string[];

const locked = () => panel.locator('[data-locked]');

beforeAll(async () => {
  browser = await ExtensionBrowser.launch();
});

afterAll(() => browser?.close());

/** A panel whose clock moves as it is told, with words in it that are kept. */
async function open(asks: boolean): Promise<void> {
  panel = await browser.context.newPage();
  complaints = complaintsOf(panel);
  await dress(panel, { width: 768 });
  await panel.clock.install();
  await panel.goto(browser.address('sidepanel.html'));
  await walk(panel, { words: { hopes: 'A calm room' }, upTo: 'matters' });
  await untilKept(panel);
  if (asks) {
    await keepFromNow(panel, { how: 'passphrase', passcode: passphrase });
    await goTo(panel, 'What matters');
  }
}

/** From now on no time goes by but what a test lets go by: a slow computer takes seconds, which would count. */
const standStill = async () => panel.clock.pauseAt((await panel.evaluate(() => Date.now())) + 1_000);

async function clear(): Promise<void> {
  await panel.evaluate(async () => {
    await (
      globalThis as unknown as { chrome: { storage: { session: { clear: () => Promise<void> } } } }
    ).chrome.storage.session.clear();
  });
  await panel.goto(browser.address('print.html'));
  await panel.evaluate(
    () =>
      new Promise((settle) => {
        indexedDB.deleteDatabase('evenhand').onsuccess = settle;
      }),
  );
  await panel.close();
}

const pressShift = async () => {
  for (let time = 0; time < 3; time += 1) await panel.keyboard.press('Shift');
};
const herWords = () => panel.getByLabel(fields.hopes).inputValue();

describe('a panel that a passphrase closes', () => {
  beforeAll(() => open(true));
  afterAll(clear);

  it('locks after five minutes in which nobody touches it, and not before', async () => {
    await panel.getByLabel(fields.worries).press('Shift');
    await standStill();
    await panel.clock.runFor(4.8 * minute);
    expect(await locked().count()).toBe(0);
    await panel.getByLabel(fields.worries).press('Shift');
    await panel.clock.runFor(4.8 * minute);
    expect(await locked().count()).toBe(0);

    await panel.clock.runFor(0.4 * minute);
    await panel.clock.resume();
    await locked().waitFor();
    expect(await panel.content()).not.toContain('A calm room');
  });

  it('has a lock screen that looks well everywhere, and nothing for axe', async () => {
    expect(await looksWell(panel, panel)).toEqual([]);
  });

  it('says that a passphrase is wrong, slows down from the third one on, and destroys nothing', async () => {
    const before = (await rowsIn(panel))?.entries;
    const waits = panel.getByText('Too many tries. The button works again at');
    const tryOne = async (wrong: string) => {
      await panel.getByTestId('secret').fill(wrong);
      await panel.getByTestId('unlock').click();
      await panel.locator('[data-locked] .problem', { hasText: 'Nothing was changed or deleted.' }).waitFor();
      await panel.locator('[data-testid=unlock]', { hasText: 'Open' }).waitFor();
    };
    await tryOne('not this one');
    await tryOne('nor this one');
    // The first wait is a second: none of it goes by while it is looked at.
    await standStill();
    await tryOne('nor this one either');
    await waits.waitFor();
    expect(await panel.getByTestId('unlock').getAttribute('aria-disabled')).toBe('true');
    await panel.getByTestId('secret').fill(passphrase);
    await panel.getByTestId('unlock').click({ force: true });
    expect(await locked().count()).toBe(1);
    await panel.clock.resume();
    // Twice as long each time, until there is time to look at the screen from all sides.
    for (let wait = 1; wait < longestWait; wait *= 2) {
      await panel.clock.runFor(wait * 1_000);
      await waits.waitFor({ state: 'detached' });
      await tryOne('nor this one either');
    }
    expect(await looksWell(panel, panel)).toEqual([]);
    expect(await waits.isVisible()).toBe(true);

    expect((await rowsIn(panel))?.entries).toEqual(before);
  });

  it('opens with the right one when the wait is over, where it was before', async () => {
    await panel.clock.runFor(longestWait * 1_000);
    await unlock(panel, passphrase);
    await reach(panel, 'matters');

    expect(await herWords()).toBe('A calm room');
  });

  it('is closed at once by Shift three times, with a sentence half typed, which is there again afterwards', async () => {
    await write(panel, 'worries', 'The dri');
    await panel.getByLabel(fields.worries).focus();
    await pressShift();
    await locked().waitFor();
    expect(await panel.content()).not.toMatch(/A calm room|The dri/);
    await unlock(panel, passphrase);
    await reach(panel, 'matters');

    expect(await panel.getByLabel(fields.worries).inputValue()).toBe('The dri');
  });

  it('can delete everything without being opened', async () => {
    await pressShift();
    await locked().waitFor();
    await panel.getByTestId('lock-delete').click();
    await panel.getByRole('button', { name: 'No, keep it' }).click();
    await panel.getByTestId('lock-delete').click();
    await panel.getByTestId('lock-delete-sure').click();
    await locked().waitFor({ state: 'detached' });
    await panel.locator('main[data-step=decisions] h1').waitFor();

    expect(await rowsIn(panel)).toBe(undefined);
  });

  it('gave the browser nothing to complain of', () => expect(complaints).toEqual([]));
});

describe('a panel that nobody closed with a passphrase', () => {
  beforeAll(() => open(false));
  afterAll(clear);

  it('is covered after five minutes, and says that anybody here can show it again', async () => {
    await panel.clock.runFor(5.2 * minute);
    await locked().waitFor();
    expect(await panel.content()).not.toContain('A calm room');
    expect(await locked().textContent()).toMatch(/anybody at this computer can show it again/i);
    expect(await looksWell(panel, panel)).toEqual([]);

    await panel.getByTestId('unlock').click();
    await reach(panel, 'matters');
    expect(await herWords()).toBe('A calm room');
  });

  it('is covered by the button in its menu too', async () => {
    await goTo(panel, 'Cover now');
    await locked().waitFor();
    await panel.getByTestId('unlock').click();
    await locked().waitFor({ state: 'detached' });
  });

  it('gave the browser nothing to complain of', () => expect(complaints).toEqual([]));
});
