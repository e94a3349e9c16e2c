import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ExtensionBrowser } from './support/chromium';
import { complaintsOf } from './support/complaints';
import { startServer } from './support/server';
import { goTo, pick, reach, untilKept, walk, write } from './support/walk';

const sentence = 'I would like to be at home, if my mother can come.';
const worries = 'That I am “sent” away.\n\n  And the stairs…';

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
  await panel.getByTestId('go-on').click();
  await reach(panel, 'plan');
};

const backToStart = async () => {
  await goTo(panel, 'All decisions');
  await pick(panel);
};

const herWords = () => panel.locator('.paper blockquote').allTextContents();

beforeAll(async () => {
  server = await startServer();
  browser = await ExtensionBrowser.launch();
  await open();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe('a plan in the side panel', () => {
  it('is called kept by nobody before there is one', async () => {
    await panel.locator('main[data-step=decisions] h1').waitFor();

    expect(await panel.locator('.kept').getAttribute('data-kept')).toBe('nothing');
    expect(await panel.getByTestId('go-on').count()).toBe(0);
  });

  it('is kept after one tap, and offered again after the browser was killed', async () => {
    await pick(panel);
    await panel.locator('input[type=radio][value=multiparous]').check();
    await untilKept(panel);
    await crash();

    await goOn();
    await backToStart();

    expect(await panel.locator('input[type=radio][value=multiparous]').isChecked()).toBe(true);
  });

  it('is kept at a pause in her sentence, and comes back letter for letter after the browser was killed', async () => {
    await panel.getByTestId('next').click();
    await reach(panel, 'matters');
    await write(panel, 'hopes', sentence);
    await write(panel, 'worries', worries);
    await untilKept(panel);
    await crash();

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
    await goOn();

    expect(after).not.toBe(before);
    expect(await panel.locator('.paper-set').textContent()).toBe(after);
  });

  it('gave the browser nothing to complain of', () => expect(complaints.flat()).toEqual([]));
});
