import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaintsOf } from './support/complaints';
import { faults } from './support/faults';
import { shownIn } from './support/grid';
import { dayAfter, id, lastDate, lastDay, past, rows, rowsPast, toGrid } from './support/past-date';
import { dress } from './support/picture';
import { openShells, type Shells } from './support/shells';
import { goTo, reach, walk } from './support/walk';
import { widgetFrame } from './support/widget';

let shells: Shells;

beforeAll(async () => {
  shells = await openShells();
});

afterAll(() => shells?.close());

describe('a decision past its review date in the widget', () => {
  it('is shown as ever on the last day of it', async () => {
    const { page, aid } = await shells.widget(id, 375, lastDay);
    await reach(aid, 'start');
    await toGrid(aid);
    const found = [await aid.locator('[data-past], [data-past-notice]').count(), await rowsPast(aid)];
    await page.close();

    expect(found).toEqual([0, []]);
  });

  it('begins on the day after with a warning that names the date, and shows no figure before it is read', async () => {
    const { page, aid } = await shells.widget(id, 375, dayAfter);
    const warning = await aid.locator('[data-past=warned] [role=alert]').textContent();
    const problems = await faults(page, aid, [
      { width: 375 },
      { width: 1280, scheme: 'dark' },
      { width: 375, forcedColors: true },
    ]);
    await goTo(aid, 'Compare');
    const [grids, groups] = [
      await aid.locator('.grid, form.chooser, table').count(),
      await aid.locator('input[type=radio]').count(),
    ];
    await page.close();

    expect(warning).toContain('This decision is past its review date.');
    expect(warning).toContain(`Its figures were to be looked at again by ${lastDate}.`);
    expect([grids, groups]).toEqual([0, 0]);
    expect(problems).toEqual([]);
  });

  it('shows its figures once that is read, each row greyed and with the date, and again none after a new start', async () => {
    const { page, aid } = await shells.widget(id, 375, dayAfter);
    const complaints = complaintsOf(page);
    await aid.getByTestId('past-read').click();
    await reach(aid, 'start');
    await toGrid(aid);
    const marked = await rowsPast(aid);
    const { rows: shown } = await shownIn(aid);
    const problems = await faults(page, aid, [{ width: 375 }, { width: 375, scheme: 'dark' }, { width: 1280 }]);
    await dress(page, { width: 375 });
    await aid.locator('.row-open').first().click();
    await reach(aid, 'row');
    const opened = await aid.locator('main').textContent();
    await page.reload();
    const again = await widgetFrame(page);
    const warned = await again.locator('[data-past=warned]').isVisible();
    await page.close();

    expect(marked.toSorted()).toEqual(rows.map((row) => [row, past]).toSorted());
    expect(shown['baby-serious-problem.nulliparous']?.cells.home).toBe('9 in 1,000 / 991 in 1,000');
    expect(opened).toContain(`${past}: it may no longer hold.`);
    expect(warned).toBe(true);
    expect(problems).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('says so in her plan too, beside every figure', async () => {
    const { page, aid } = await shells.widget(id, 375, dayAfter);
    await aid.getByTestId('past-read').click();
    await walk(aid, { words: { hopes: 'A calm room' } });
    const said = await aid.locator('.paper tr.expired').allTextContents();
    await page.close();

    expect(said).toHaveLength(rows.length);
    for (const row of said) expect(row).toContain(`${past}: it may no longer hold.`);
  });
});
