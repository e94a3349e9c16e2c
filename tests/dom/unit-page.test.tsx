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
  const root = await mount(<UnitPage print={() => undefined} thisMonth={() => '2026-12'} />);
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
      ['Jan 2026', '10', '20', '50', '1', ''],
      ['Feb 2026', '20', '40', '50', '2', ''],
    ]);
    expect(root.querySelector('[data-measure="given"]')?.textContent).toContain('Nothing of this is in the files yet.');
    const section = root.querySelector('[data-measure="waiting"]');
    expect(section?.querySelector('.unit-sum')?.textContent).toContain('yes for 30 of 60 conversations');
    expect(section?.querySelector('svg title')?.textContent).toContain('from January to February 2026: between 50 and 50');
    expect(section?.querySelectorAll('.run-point')).toHaveLength(2);
  });

  it('tells of a file that is gone since it was chosen, and adds up the others', async () => {
    const gone = new File([''], 'gone.json');
    Object.defineProperty(gone, 'size', { value: 500 });
    gone.text = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
    const root = await chosen(fileOf('a.json', row('2026-01', 10)), gone, fileOf('b.json', row('2026-01', 5)));
    expect(root.querySelector('[data-testid="unit-problems"] li')?.textContent).toContain(
      'gone.json: cannot be read from where it lies',
    );
    expect(rowsOf(root, 'waiting')).toEqual([['Jan 2026', '15', '40', '38', '2', '']]);
  });

  it('puts a month in which a device told nothing together with the next, in table and picture alike', async () => {
    const rows = [row('2026-01', undefined), row('2026-02', 12, {}, 40), row('2026-03', undefined)];
    const root = await chosen(fileOf('a.json', ...rows));
    expect(rowsOf(root, 'waiting')).toEqual([['Jan to Feb 2026', '12', '40', '30', '1', '']]);
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

  it('shows languages and answers over all months, and no month of them alone', async () => {
    const said = { 'language.so': 5, 'language.pl': 15, 'asked.heard.yes': 10, 'asked.heard.no': 5 } as const;
    const root = await chosen(fileOf('a.json', row('2026-01', 10, said), row('2026-02', 10, { 'language.so': 5 })));
    const tables = [...root.querySelectorAll('table')].map(({ textContent }) => textContent ?? '');
    expect(tables.some((text) => text.includes('Somali10') && text.includes('Polish15'))).toBe(true);
    expect(rowsOf(root, 'heard')).toEqual([['Jan 2026', '10', '15', '67', '1', '']]);
  });

  it('draws months that waited on a quiet device as one, and calls none of them missing', async () => {
    const quiet = { ...row('2026-04', 12), from: '2026-02' };
    const root = await chosen(fileOf('a.json', quiet));
    expect(rowsOf(root, 'waiting').map(([month]) => month)).toEqual(['Feb to Apr 2026']);
    expect(root.querySelector('[data-measure="waiting"] .unit-sum')?.textContent).toContain('February to April 2026: yes for 12');
    expect(root.textContent).not.toContain('no file says anything');
  });

  it('says that some of earlier months is in a point, where other devices told those before', async () => {
    const quiet = { ...row('2026-03', 12), from: '2026-01' };
    const root = await chosen(
      fileOf('a.json', quiet),
      fileOf('b.json', row('2026-01', 10), row('2026-02', 10), row('2026-03', 10)),
    );
    expect(rowsOf(root, 'waiting').at(-1)?.[0]).toBe('Mar 2026, with some of Jan to Feb 2026');
  });

  it('says from when fewer devices are in a chart', async () => {
    const one = months.slice(0, 4).map((month) => row(month, 10));
    const other = months.map((month) => row(month, 10));
    const root = await chosen(fileOf('a.json', ...one), fileOf('b.json', ...other));
    expect(root.querySelector('[data-measure="waiting"]')?.textContent).toContain(
      'From May 2026 fewer devices are in it: 2 before, and 1 then. Compare with care.',
    );
    expect(rowsOf(root, 'waiting').map((cells) => cells[4])).toEqual(['2', '2', '2', '2', '1', '1', '1', '1']);
  });

  it('does not take a few points without a sign for proof that there is none', async () => {
    const few = await chosen(fileOf('a.json', ...months.slice(0, 4).map((month, at) => row(month, 10 + (at % 2)))));
    expect(few.querySelector('[data-measure="waiting"]')?.textContent).toContain('too few points to see most signs');
    expect(few.textContent).not.toContain('Nothing here needs');
  });

  it('marks only those points near a limit that are close to it', async () => {
    const pairs = (count: number) => Array.from({ length: count * 2 }, (_, at) => 49 + (at % 2));
    const values = [...pairs(8), 52, 51, 52, ...pairs(4)];
    const all = values.map((value, at) => {
      const month = `${2024 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
      return { ...row(month, value, {}, 100), opened: 100 };
    });
    const root = await chosen(fileOf('a.json', ...all));
    const signs = rowsOf(root, 'waiting').map((cells) => cells.at(-1));
    expect(signs.flatMap((sign, at) => (sign ? [at] : []))).toEqual([16, 18]);
    expect(root.querySelectorAll('[data-measure="waiting"] .run-sign')).toHaveLength(2);
  });

  it('says that not saying yes is more than saying no, and which average is drawn', async () => {
    const root = await chosen(
      fileOf('a.json', row('2026-01', 10, { 'asked.heard.yes': 10, 'asked.heard.no': 5 }), row('2026-02', 20)),
    );
    expect(root.querySelector('[data-measure="heard"]')?.textContent).toContain(
      '“Partly”, “no” and “cannot say” are among the others',
    );
    const waiting = root.querySelector('[data-measure="waiting"]')?.textContent;
    expect(waiting).toContain('average of the points: 75');
    expect(waiting).toContain('each point counts alike');
  });

  it('names the first and the last month inside of the picture', async () => {
    const root = await chosen(fileOf('a.json', ...months.map((month) => row(month, 10))));
    const names = [...root.querySelectorAll('[data-measure="waiting"] svg text')].filter(({ textContent }) =>
      /20/.test(textContent),
    );
    expect(names.map(({ textContent }) => textContent).at(0)).toBe('Jan 2026');
    expect(names.at(-1)?.textContent).toBe('Aug 2026');
    expect(names.at(-1)?.classList.contains('run-tick-end')).toBe(true);
    expect(names.length).toBeLessThan(6);
  });

  it('has nothing of the name of a refused file on paper', async () => {
    const root = await chosen(new File(['{'], 'Fatima.json'), fileOf('a.json', row('2026-01', 10)));
    root.querySelectorAll('.not-on-paper').forEach((part) => {
      part.remove();
    });
    expect(root.textContent).not.toContain('Fatima');
    expect(root.textContent).toContain('Not everything that was chosen is counted');
    expect(root.querySelector('.unit-blanks')?.textContent).toBe('UnitPrinted on');
  });
});
