import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { UnitPage } from '../../components/unit/unit-page';
import type { MonthRow } from '../../lib/counts/counts';
import { clearScreen, mount } from '../support/screen';

afterEach(clearScreen);

let next = 0;
/** @param waiting in how many of all conversations up to then; undefined where that waits on the device */
const row = (month: string, waiting: number | undefined, said: MonthRow['said'] = {}, of = 20): MonthRow => ({
  id: (next++).toString(16).padStart(32, '0'),
  month,
  from: month,
  opened: 20,
  done: waiting === undefined ? {} : { compared: { value: of, of }, waiting: { value: waiting, of } },
  said,
});
const fileOf = (name: string, ...months: MonthRow[]) =>
  new File([JSON.stringify({ evenhand: 'counts', format: 1, months })], name, { type: 'application/json' });

async function chosen(...files: File[]) {
  const root = await mount(<UnitPage print={() => undefined} />);
  const field = root.querySelector<HTMLInputElement>('[data-testid="choose-counts"]');
  if (!field) throw new Error('there is no field for files');
  Object.defineProperty(field, 'files', { value: files });
  await act(async () => {
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((done) => setTimeout(done));
  });
  return root;
}

const rowsOf = (root: HTMLElement, measure: string) =>
  [...root.querySelectorAll(`[data-measure="${measure}"] tbody tr`)].map((line) =>
    [...line.querySelectorAll('th, td')].map(({ textContent }) => textContent),
  );
const months = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06', '2026-07', '2026-08'];

describe('the unit page', () => {
  it('shows the same figures in the table, the sentence and the picture', async () => {
    const root = await chosen(fileOf('a.json', row('2026-01', 10), row('2026-02', 15)), fileOf('b.json', row('2026-02', 5)));
    expect(rowsOf(root, 'waiting')).toEqual([
      ['Jan 2026', '10', '20', '50', ''],
      ['Feb 2026', '20', '40', '50', ''],
    ]);
    const section = root.querySelector('[data-measure="waiting"]');
    expect(section?.querySelector('.unit-sum')?.textContent).toContain('yes for 30 of 60 conversations');
    expect(section?.querySelector('svg title')?.textContent).toContain('from January to February 2026: between 50 and 50');
    expect(section?.querySelectorAll('.run-point')).toHaveLength(2);
  });

  it('puts a month in which a device told nothing together with the next, in table and picture alike', async () => {
    const rows = [row('2026-01', undefined), row('2026-02', 12, {}, 40), row('2026-03', undefined)];
    const root = await chosen(fileOf('a.json', ...rows));
    expect(rowsOf(root, 'waiting')).toEqual([['Jan to Feb 2026', '12', '40', '30', '']]);
    expect(root.querySelector('[data-measure="waiting"]')?.textContent).toContain('March 2026: too few to show');
    expect(root.querySelectorAll('[data-measure="waiting"] .run-point')).toHaveLength(1);
  });

  it('names a month that no file speaks of, and does not draw it as none', async () => {
    const root = await chosen(fileOf('a.json', row('2026-01', 10), row('2026-03', 10)));
    expect(rowsOf(root, 'waiting').map(([month]) => month)).toEqual(['Jan 2026', 'Mar 2026']);
    expect(root.querySelector('[data-measure="waiting"]')?.textContent).toContain('February 2026: no file says anything of it');
  });

  it('says in words and shows by a shape what chance seldom does', async () => {
    const values = [6, 6, 6, 6, 6, 6, 6, 15];
    const root = await chosen(fileOf('a.json', ...months.map((month, at) => row(month, values[at] ?? 0))));
    const section = root.querySelector('[data-measure="waiting"]');
    expect(section?.querySelector('.unit-signs')?.textContent).toContain(
      'January to July 2026: seven or more points in a row below the average.',
    );
    expect(section?.querySelectorAll('.run-sign').length).toBeGreaterThan(6);
    expect(rowsOf(root, 'waiting')[0]?.at(-1)).toContain('one side');
  });

  it('tells everything that it does not count, and counts the rest', async () => {
    const plan = new File(['{"evenhand":"plan","events":[{"words":"Fatima"}]}'], 'hers.json');
    const root = await chosen(plan, fileOf('a.json', row('2026-01', 10)), new File(['{'], 'broken.json'));
    const told = [...root.querySelectorAll('[data-testid="unit-problems"] li')].map(({ textContent }) => textContent);
    expect(told).toHaveLength(2);
    expect(told[0]).toContain('hers.json: is the plan of a woman');
    expect(root.textContent).not.toContain('Fatima');
    expect(rowsOf(root, 'waiting')).toHaveLength(1);
  });

  it('shows languages and answers in fives over all months, and no month of them alone', async () => {
    const said = { 'language.so': 5, 'language.pl': 15, 'asked.heard.yes': 10, 'asked.heard.no': 5 } as const;
    const root = await chosen(fileOf('a.json', row('2026-01', 10, said), row('2026-02', 10, { 'language.so': 5 })));
    const tables = [...root.querySelectorAll('table')].map(({ textContent }) => textContent ?? '');
    expect(tables.some((text) => text.includes('Somali10') && text.includes('Polish15'))).toBe(true);
    expect(rowsOf(root, 'heard')).toEqual([['Jan 2026', '10', '15', '67', '']]);
  });
});
