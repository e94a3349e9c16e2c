import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaintsOf } from './support/complaints';
import { faults } from './support/faults';
import { openLast } from './support/keep';
import { copyOf, giveFiles, openLocal } from './support/local-pack';
import { dayAfter, drawn, id, lastDate, lastDay, noonAfter, rows, rowsPast, toGrid } from './support/past-date';
import { dress } from './support/picture';
import { openShells, type Shells } from './support/shells';
import { goTo, reach, untilKept, walk } from './support/walk';

let shells: Shells;

beforeAll(async () => {
  shells = await openShells();
});

afterAll(() => shells?.close());

describe('a decision past its review date in the side panel', () => {
  it('does not open, says why on every step, and leaves the other decisions within reach', async () => {
    const { page: panel } = await shells.panel(id, 360, dayAfter);
    const complaints = complaintsOf(panel);
    await panel.locator(`[data-decision=${id}]`).click();
    for (const step of ['Start', 'What matters', 'Compare', 'Questions', 'Decide']) {
      await goTo(panel, step);
      const refusal = panel.locator('[data-past=refused]');
      expect(await refusal.textContent(), step).toContain('It does not open in a consultation.');
      expect(await refusal.textContent(), step).toContain(`to be looked at again by ${lastDate}`);
      expect(await panel.locator('main').getByRole('button').count(), step).toBe(0);
      expect(await panel.locator('main').getByRole('radio').count(), step).toBe(0);
    }
    const problems = await faults(panel, panel, [{ width: 360 }, { width: 360, scheme: 'dark' }]);
    await dress(panel, { width: 360 });
    await goTo(panel, 'All decisions');
    await panel.locator('[data-decision]').first().waitFor();
    const cards = await panel.locator('[data-decision]').count();
    await panel.close();

    expect(cards).toBeGreaterThan(1);
    expect(problems).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('keeps her plan within reach, with what she said and with the date beside the figures', async () => {
    const { page: before } = await shells.panel(id, 360, lastDay);
    await walk(before, { words: { hopes: 'A calm room' } });
    await untilKept(before);
    await before.close();
    const { page: panel } = await shells.panel(id, 360, dayAfter);
    await panel.locator(`[data-decision=${id}]`).waitFor();
    await openLast(panel);
    await reach(panel, 'plan');
    await goTo(panel, 'All decisions');
    await panel.locator(`[data-decision=${id}]`).click();
    await panel.locator('[data-past=refused]').waitFor();
    await goTo(panel, 'My plan');
    await reach(panel, 'plan');
    const plan = (await panel.locator('.paper-set').textContent()) ?? '';
    const marked = await panel.locator('.paper tr.expired').count();
    await panel.close();

    expect(plan).toContain('A calm room');
    expect(plan).toContain('I am leaning to: midwife unit in its own building.');
    expect(marked).toBe(rows.length);
  });
});

describe('a local pack in the side panel', () => {
  const today = noonAfter('2026-12-04', 1);
  const open = async (): Promise<Page> => {
    const { page: panel } = await shells.panel(id, 360, today);
    return panel;
  };

  it('has one row greyed with its date when that row is past a date of its own, and no other', async () => {
    const panel = await open();
    await openLocal(
      panel,
      copyOf(id, (json) => {
        json.rows.find((row: { id: string }) => row.id === 'pool').reviewBy = '2026-12-04';
      }),
    );
    await toGrid(panel);
    const marked = await rowsPast(panel);
    const [grey, other] = [await drawn(panel, '.row.expired'), await drawn(panel, '.row:not(.expired):has(.dots)')];
    const problems = await faults(panel, panel, [{ width: 360 }]);
    await panel.close();

    for (const [place, look] of grey.entries()) expect(look).not.toBe(other[place]);
    expect(marked).toEqual([['pool.all_low_risk', 'Past its review date, 4 December 2026']]);
    expect(problems).toEqual([]);
  });

  it('is refused in a consultation when all of it is past its date, and says that it is local', async () => {
    const panel = await open();
    await giveFiles(panel, {
      ...copyOf(id, (json) => {
        json.published = '2025-12-04';
        json.reviewBy = '2026-12-04';
      }),
    });
    await panel.locator('[data-past=refused]').waitFor();
    const notice = await panel.locator('main').textContent();
    await panel.close();

    expect(notice).toContain('Local, unsigned.');
    expect(notice).toContain('to be looked at again by 4 December 2026');
  });
});
