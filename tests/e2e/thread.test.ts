import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ExtensionBrowser } from './support/chromium';
import { complaintsOf } from './support/complaints';
import { openLast } from './support/keep';
import { looksWell } from './support/looks-well';
import { dress } from './support/picture';
import { goTo, pick, reach, untilKept, walk, write } from './support/walk';

let browser: ExtensionBrowser;
let panel: Page;
const complaints: string[][] = [];

const entry = (words: string) => panel.locator('[data-event]', { hasText: words });
const toThread = async () => {
  await goTo(panel, 'What was said, and when');
  await panel.locator('[data-event]').first().waitFor();
};

/** Opens a panel on a computer whose clock stands still at that time. */
async function openAt(now: string): Promise<void> {
  await panel?.close();
  panel = await browser.context.newPage();
  complaints.push(complaintsOf(panel));
  await dress(panel, { width: 768 });
  await panel.clock.setFixedTime(now);
  await panel.goto(browser.address('sidepanel.html'));
}

beforeAll(async () => {
  browser = await ExtensionBrowser.launch();
  await openAt('2026-11-20T10:00:00Z');
  await walk(panel, { words: { hopes: 'A calm room' } });
  await untilKept(panel);
  // A week later.
  await openAt('2026-11-27T10:00:00Z');
  await openLast(panel);
  await reach(panel, 'plan');
  await goTo(panel, 'All decisions');
  await pick(panel);
  await goTo(panel, 'What matters');
  await write(panel, 'hopes', 'A pool, and a calm room');
  await goTo(panel, 'Decide');
  await panel.locator('.which input[type=radio][value=home]').check();
  await untilKept(panel);
});

afterAll(() => browser?.close());

describe('what was said, and when', () => {
  it('shows each thing with its day, by whom and with which figures, also what was written over since', async () => {
    await toThread();
    const sittings = await panel.locator('[data-sitting] h2').allTextContents();

    expect(sittings).toHaveLength(2);
    expect(sittings.join()).toMatch(/20 November 2026.*27 November 2026/);
    expect(await entry('A calm room').first().textContent()).toMatch(/by .*, figures /);
    expect(await panel.locator('[data-sitting]').nth(1).textContent()).toContain('A pool, and a calm room');
    expect(await looksWell(panel, panel)).toEqual([]);
  });

  it('says what has changed since last time, and between any two moments', async () => {
    const different = panel.locator('.different');
    expect(await different.textContent()).toMatch(/A calm room.*A pool, and a calm room/);
    const [from, to] = [panel.getByLabel('One moment'), panel.getByLabel('The other moment')];
    await from.selectOption({ index: 0 });
    await to.selectOption({ index: 1 });
    await panel.getByText('1 thing is different.').waitFor();
    await to.selectOption({ index: 0 });
    await panel.getByText('Nothing is different between these two moments.').waitFor();
    await to.selectOption({ label: 'Now' });

    expect(await different.locator('> div').count()).toBeGreaterThan(3);
  });

  it('marks what was recorded wrongly, with why, and leaves it standing', async () => {
    const wrong = entry('A pool, and a calm room');
    await wrong.getByRole('button', { name: /^This was recorded wrongly/ }).click();
    await wrong.getByLabel('What was wrong with it?').fill('She said a bath');
    expect(await looksWell(panel, panel)).toEqual([]);
    await wrong.getByTestId('correct').click();
    await panel.getByText('Marked as recorded in error.').waitFor();
    await untilKept(panel);

    expect(await wrong.first().textContent()).toMatch(/Recorded in error|Marked so/);
    expect(await looksWell(panel, panel)).toEqual([]);
    await goTo(panel, 'My plan');
    await reach(panel, 'plan');
    expect(await panel.locator('.paper').first().textContent()).toContain('A calm room');
  });

  it('has all of it again when the panel is opened anew, the mark and its reason too', async () => {
    await panel.reload();
    await openLast(panel);
    await reach(panel, 'plan');
    await toThread();

    expect(await panel.locator('main').textContent()).toContain('She said a bath');
    expect(await entry('A pool, and a calm room').count()).toBeGreaterThan(0);
  });

  it('gave the browser nothing to complain of', () => expect(complaints.flat()).toEqual([]));
});
