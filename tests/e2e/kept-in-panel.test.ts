import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ExtensionBrowser } from './support/chromium';
import { complaintsOf } from './support/complaints';
import { keepFromNow, openLast, unlock } from './support/keep';
import { putRows, rowsIn } from './support/rows';
import { startServer } from './support/server';
import { until } from './support/until';
import { goTo, pick, reach, untilKept, walk, write } from './support/walk';

const sentence = 'I would like to be at home, if my mother can come.';
const worries = 'That I am “sent” away.\n\n  And the stairs…';
const passphrase = 'four plain words here';

let server: Awaited<ReturnType<typeof startServer>>;
let browser: ExtensionBrowser;
let panel: Page;
const complaints: string[][] = [];

const open = async () => {
  panel = await browser.openPanel(`${server.url}/record`);
  complaints.push(complaintsOf(panel));
};

/** Ends the browser as a flat battery would, and comes back to the same record. */
const crash = async () => {
  await browser.kill();
  await browser.relaunch();
  await open();
};

/** Opens the plan that was kept; which decision it is about she picks anew. */
const goOn = async () => {
  await openLast(panel);
  await reach(panel, 'plan');
};

const backToStart = async () => {
  await goTo(panel, 'All decisions');
  await pick(panel);
};

const herWords = () => panel.locator('.paper blockquote').allTextContents();
/** Waits for it: the page is on the screen before what nobody can open any more is cleared away. */
const nothingKept = () =>
  until('nothing to be kept', async () => {
    const { plans = [], entries = [] } = (await rowsIn(panel)) ?? {};
    return plans.length + entries.length === 0;
  });

beforeAll(async () => {
  server = await startServer();
});

afterAll(() => server?.close());

describe('a plan in the side panel, before anybody has chosen how it is kept', () => {
  beforeAll(async () => {
    browser = await ExtensionBrowser.launch();
    await open();
  });

  afterAll(() => browser?.close());

  it('is called kept by nobody before there is one', async () => {
    await panel.locator('main[data-step=decisions] h1').waitFor();

    expect(await panel.locator('.kept').getAttribute('data-kept')).toBe('nothing');
    expect(await panel.getByTestId('see-all').count()).toBe(0);
    expect(await rowsIn(panel)).toBe(undefined);
  });

  it('is kept after one tap, says for how long, and is offered again when the panel is opened anew', async () => {
    await pick(panel);
    await panel.locator('input[type=radio][value=multiparous]').check();
    await untilKept(panel);
    expect(await panel.locator('.where-kept').textContent()).toContain('kept on this device until the browser closes');
    await panel.reload();

    await goOn();
    await backToStart();

    expect(await panel.locator('input[type=radio][value=multiparous]').isChecked()).toBe(true);
  });

  it('is kept at a pause in her sentence', async () => {
    await panel.getByTestId('next').click();
    await reach(panel, 'matters');
    await write(panel, 'hopes', sentence);
    await write(panel, 'worries', worries);
    await untilKept(panel);
    await panel.reload();

    await goOn();

    expect(await herWords()).toEqual([sentence, worries]);
  });

  it('is forgotten when the browser is killed, also where somebody puts back what lay on the disk', async () => {
    const before = (await rowsIn(panel)) ?? {};
    await crash();
    await panel.locator('main[data-step=decisions] h1').waitFor();
    expect(before.entries?.length).toBeGreaterThan(0);
    await nothingKept();
    expect(await panel.getByTestId('see-all').count()).toBe(0);

    await putRows(panel, before);
    await panel.reload();
    await panel.locator('main[data-step=decisions] h1').waitFor();
    await goTo(panel, 'Plans on this device');
    await panel.getByText('No plan is kept on this device.').waitFor();

    expect(await panel.content()).not.toMatch(/my mother can come|the stairs/);
    await nothingKept();
  });

  it('is kept again from the next answer on', async () => {
    await goTo(panel, 'All decisions');
    await walk(panel, { words: { hopes: 'Another wish' }, upTo: 'matters' });
    await untilKept(panel);
    await panel.reload();

    await goOn();

    expect(await herWords()).toEqual(['Another wish']);
  });

  it('is forgotten when the browser closes in good order too', async () => {
    await browser.relaunch();
    await open();
    await panel.locator('main[data-step=decisions] h1').waitFor();

    await nothingKept();
    expect(await panel.getByTestId('see-all').count()).toBe(0);
  });

  it('gave the browser nothing to complain of', () => expect(complaints.flat()).toEqual([]));
});

describe('a plan in the side panel that is kept with a passphrase', () => {
  beforeAll(async () => {
    browser = await ExtensionBrowser.launch();
    complaints.length = 0;
    await open();
    await walk(panel, { upTo: 'start', group: 'multiparous' });
    await keepFromNow(panel, { how: 'passphrase', passcode: passphrase });
  });

  afterAll(() => browser?.close());

  it('asks for it after the browser was killed, and then offers what was said after one tap', async () => {
    await crash();
    await panel.locator('[data-locked]').waitFor();
    expect(await panel.content()).not.toContain('place-of-birth');
    await unlock(panel, passphrase);

    await goOn();
    await backToStart();

    expect(await panel.locator('input[type=radio][value=multiparous]').isChecked()).toBe(true);
  });

  it('comes back letter for letter, up to the last pause in her sentence', async () => {
    await panel.getByTestId('next').click();
    await reach(panel, 'matters');
    await write(panel, 'hopes', sentence);
    await write(panel, 'worries', worries);
    await untilKept(panel);
    await crash();

    await unlock(panel, passphrase);
    await goOn();

    expect(await herWords()).toEqual([sentence, worries]);
  });

  it('is within reach from the other pages too while no decision is picked', async () => {
    await goTo(panel, 'Plans on this device');
    await panel.locator('main[data-step=saved] h1').waitFor();
    await goTo(panel, 'My plan');
    await reach(panel, 'plan');

    expect(await herWords()).toEqual([sentence, worries]);
  });

  it('keeps everything of a whole walk, and goes on where it was', async () => {
    const before = await panel.locator('.paper-set').textContent();
    await backToStart();
    await walk(panel, { group: 'multiparous', words: { talk: 'In Polish, please' } });
    await untilKept(panel);
    const after = await panel.locator('.paper-set').textContent();
    await crash();
    await unlock(panel, passphrase);
    await goOn();
    // The figures that she saw are fetched for the plan that names them.
    await panel.locator('.paper table').first().waitFor();

    expect(after).not.toBe(before);
    expect(await panel.locator('.paper-set').textContent()).toBe(after);
  });

  it('gave the browser nothing to complain of', () => expect(complaints.flat()).toEqual([]));
});
