import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ExtensionBrowser } from './support/chromium';
import { keepFromNow, openLast, unlock } from './support/keep';
import { nameIt } from './support/name-it';
import { rowsIn } from './support/rows';
import { until } from './support/until';
import { goTo, pick, reach, untilKept, walk } from './support/walk';

const passphrase = 'four plain words here';
const begun = '2026-11-20T10:00:00Z';
/** A plan is kept for fourteen days after its last change, and the last of them is a whole day. */
const lastMoment = '2026-12-04T23:00:00Z';
const dayAfter = '2026-12-05T01:00:00Z';

let browser: ExtensionBrowser;
let panel: Page;

const plans = async () => (await rowsIn(panel))?.plans ?? [];
const names = () => panel.locator('li[data-plan] .saved-name').allTextContents();

/** Opens a panel on a computer whose clock stands still at that time. */
async function openAt(now: string): Promise<void> {
  panel = await browser.context.newPage();
  await panel.clock.setFixedTime(now);
  await panel.goto(browser.address('sidepanel.html'));
  await panel.locator('main h1').waitFor();
}

async function seeAll(): Promise<void> {
  await goTo(panel, 'Plans on this device');
  await panel.locator('main[data-step=saved] h1').waitFor();
}

beforeEach(async () => {
  browser = await ExtensionBrowser.launch();
  await openAt(begun);
  await walk(panel, { words: { hopes: 'A calm room' }, upTo: 'matters' });
  await nameIt(panel, 'Room two');
});

afterEach(() => browser?.close());

describe('the day after which a plan is deleted', () => {
  it('is in the list, where a plan outlives the browser', async () => {
    await keepFromNow(panel, { how: 'passphrase', passcode: passphrase });
    await seeAll();

    expect(await panel.locator('li[data-plan]').textContent()).toContain('Deleted after 4 December 2026');
  });

  it('is a whole day, and the plan is gone on the next one, when the panel is opened', async () => {
    await panel.close();
    await openAt(lastMoment);
    await panel.getByTestId('see-all').waitFor();
    expect(await plans()).toHaveLength(1);
    await panel.close();
    await openAt(dayAfter);
    await seeAll();
    await panel.getByText('No plan is kept on this device.').waitFor();

    expect((await rowsIn(panel))?.entries ?? []).toEqual([]);
  });

  it('moves on with every change', async () => {
    await panel.close();
    await openAt('2026-12-01T10:00:00Z');
    await openLast(panel);
    await reach(panel, 'plan');
    expect(await plans()).toMatchObject([{ purgeAfter: '2026-12-04' }]);
    await nameIt(panel, 'Room three');

    expect(await plans()).toMatchObject([{ purgeAfter: '2026-12-15' }]);
  });

  it('does not come sooner by a clock that is set back, and comes when it has caught up', async () => {
    await panel.close();
    await openAt('2026-11-01T10:00:00Z');
    await openLast(panel);
    await reach(panel, 'plan');
    await nameIt(panel, 'Room three');
    const [plan] = await plans();
    expect(plan?.purgeAfter).toMatch(/^2026-1[12]-/);
    await panel.close();
    await openAt('2026-11-02T10:00:00Z');
    await seeAll();
    await panel.locator('li[data-plan]').first().waitFor();
    expect(await names()).toHaveLength(1);
    await panel.close();
    await openAt(dayAfter);
    await seeAll();
    await panel.getByText('No plan is kept on this device.').waitFor();
  });

  it('comes for a plan that a passphrase closes too, without it, and when the browser was closed meanwhile', async () => {
    await keepFromNow(panel, { how: 'passphrase', passcode: passphrase });
    await goTo(panel, 'All decisions');
    await browser.relaunch();
    // No clock of a page reaches what an extension does when the browser starts; the panel looks for the same.
    await openAt(dayAfter);
    await panel.locator('[data-locked]').waitFor();
    // It is locked first, and then looks what is past its day.
    await until('the plan to be gone', async () => (await plans()).length === 0);
    await unlock(panel, passphrase);
    await seeAll();
    await panel.getByText('No plan is kept on this device.').waitFor();
  });

  it('is of each plan by itself', async () => {
    await panel.getByTestId('begin-after').click();
    await panel.close();
    await openAt('2026-11-30T10:00:00Z');
    await pick(panel);
    await panel.locator('input[type=radio][value=multiparous]').check();
    await untilKept(panel);
    await nameIt(panel, 'Room five');
    await panel.close();
    await openAt(dayAfter);
    await seeAll();
    await panel.locator('li[data-plan]').waitFor();

    expect(await names()).toEqual([expect.stringContaining('Room five')]);
  });
});
