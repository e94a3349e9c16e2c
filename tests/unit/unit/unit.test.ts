import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MonthRow } from '../../../lib/counts/counts';
import { addFiles, monthsFrom, type UnitMonth } from '../../../lib/unit/add-files';
import { periodsOf } from '../../../lib/unit/periods';

const idOf = (number: number) => number.toString(16).padStart(32, '0');
const row = (number: number, month: string, opened: number, more: Partial<MonthRow> = {}): MonthRow => ({
  id: idOf(number),
  month,
  from: month,
  opened,
  done: { given: { value: opened, of: opened } },
  said: {},
  ...more,
});
const file = (name: string, ...months: MonthRow[]) => ({
  name,
  text: JSON.stringify({ evenhand: 'counts', format: 1, months }),
});

describe('files of counts added together', () => {
  const september = row(1, '2026-09', 10);
  const other = row(2, '2026-09', 7);
  const november = row(3, '2026-11', 6);

  it('count each row once, in however many files and in whatever order', () => {
    const files = [file('a', september, november), file('b', other), file('c', september), file('a again', september, november)];
    const sums = addFiles(files);
    expect(sums.months.map(({ month, counts }) => [month, counts?.opened, counts?.devices])).toEqual([
      ['2026-09', 17, 2],
      ['2026-10', undefined, undefined],
      ['2026-11', 6, 1],
    ]);
    expect(sums).toMatchObject({ files: 4, repeated: 3, problems: [] });
    expect(addFiles([...files].reverse()).months).toEqual(sums.months);
  });

  it('leave out a month of which two files say different things, and name both', () => {
    const { months, problems } = addFiles([file('a', september), file('b', row(1, '2026-09', 11)), file('c', other)]);
    expect(problems.map(({ where }) => where)).toEqual(['a and b › 2026-09']);
    expect(months[0]?.counts?.opened).toBe(7);
  });

  it('go on where one of them is refused', () => {
    const { months, problems, files } = addFiles([{ name: 'plan.json', text: '{"evenhand":"plan"}' }, file('b', other)]);
    expect(problems).toMatchObject([{ where: 'plan.json', what: 'is the plan of a woman, which has no place here' }]);
    expect([files, months.length]).toEqual([1, 1]);
  });

  it('have every month between the first and the last', () => {
    expect(monthsFrom('2026-11', '2027-02')).toEqual(['2026-11', '2026-12', '2027-01', '2027-02']);
  });
});

describe('what is shown of a share', () => {
  const share = ({ done }: UnitMonth) => done.waiting;
  const unit = (...values: ([waiting: number, opened: number] | undefined)[]) => ({
    months: values.map((value, at) => {
      const month = `2026-${String(at + 1).padStart(2, '0')}`;
      const none = { value: 0, of: 0 };
      const done = value && { compared: none, planB: none, given: none, waiting: { value: value[0], of: value[1] } };
      return { month, counts: done && { month, from: month, devices: 1, opened: value[1], done, said: {} } };
    }),
  });

  it('takes months together until neither the part nor what is left of the whole is from one to four', () => {
    const { periods } = periodsOf(unit([3, 20], [10, 20], [18, 20], [12, 20]), share);
    expect(periods.map(({ from, to, value, of }) => [from, to, value, of])).toEqual([
      ['2026-01', '2026-02', 13, 40],
      ['2026-03', '2026-04', 30, 40],
    ]);
  });

  it('shows none and all, since nobody is told of by them', () => {
    expect(periodsOf(unit([0, 9], [9, 9]), share).periods).toHaveLength(2);
  });

  it('keeps what is too little at the end, and names a month that is missing', () => {
    const { periods, tooFew, missing } = periodsOf(unit([6, 12], undefined, [2, 9], [1, 9]), share);
    expect(periods).toHaveLength(1);
    expect(tooFew).toEqual(['2026-03', '2026-04']);
    expect(missing).toEqual(['2026-02']);
  });

  it('never lets a number from one to four be told or worked out, and loses nothing', () => {
    const month = fc.integer({ min: 0, max: 12 }).chain((of) => fc.tuple(fc.integer({ min: 0, max: of }), fc.constant(of)));
    const small = (number: number) => number > 0 && number < 5;
    fc.assert(
      fc.property(fc.array(month, { maxLength: 12 }), (values) => {
        const { periods, tooFew } = periodsOf(unit(...values), share);
        for (const { value, of } of periods) expect([value, of, of - value].filter(small)).toEqual([]);
        const shown = periods.reduce((sum, { value }) => sum + value, 0);
        const left = values.slice(values.length - tooFew.length).reduce((sum, [value]) => sum + value, 0);
        expect(shown + (tooFew.length > 0 ? left : 0)).toBe(values.reduce((sum, [value]) => sum + value, 0));
      }),
    );
  });
});
