import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MonthRow } from '../../../lib/counts/counts';
import { monthsFrom } from '../../../lib/months';
import { addFiles, type UnitMonth } from '../../../lib/unit/add-files';
import { deviceChange } from '../../../lib/unit/device-change';
import { type Period, periodsOf } from '../../../lib/unit/periods';
import { runChart } from '../../../lib/unit/run-chart';
import { unitMeasures } from '../../../lib/unit/unit-measures';

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

const today = '2026-12';

describe('files of counts added together', () => {
  const september = row(1, '2026-09', 10);
  const other = row(2, '2026-09', 7);
  const november = row(3, '2026-11', 6);

  it('count each row once, in however many files and in whatever order', () => {
    const files = [file('a', september, november), file('b', other), file('c', september), file('a again', september, november)];
    const sums = addFiles(files, today);
    expect(sums.months.map(({ month, counts }) => [month, counts?.opened, counts?.devices])).toEqual([
      ['2026-09', 17, 2],
      ['2026-10', undefined, undefined],
      ['2026-11', 6, 1],
    ]);
    expect(sums).toMatchObject({ files: 4, repeated: 3, problems: [] });
    expect(addFiles([...files].reverse(), today).months).toEqual(sums.months);
  });

  it('leave out a month of which two files say different things, and name both', () => {
    const { months, problems } = addFiles([file('a', september), file('b', row(1, '2026-09', 11)), file('c', other)], today);
    expect(problems.map(({ where }) => where)).toEqual(['a and b › 2026-09']);
    expect(months[0]?.counts?.opened).toBe(7);
  });

  it('go on where one of them is refused', () => {
    const { months, problems, files } = addFiles([{ name: 'plan.json', text: '{"evenhand":"plan"}' }, file('b', other)], today);
    expect(problems).toMatchObject([{ where: 'plan.json', what: 'is the plan of a woman, which has no place here' }]);
    expect([files, months.length]).toEqual([1, 1]);
  });

  it('have every month between the first and the last', () => {
    expect(monthsFrom('2026-11', '2027-02')).toEqual(['2026-11', '2026-12', '2027-01', '2027-02']);
  });
});

describe('files of one device that was restored from a backup, or copied', () => {
  const august = row(1, '2026-08', 20);
  const other = file('b', row(9, '2026-09', 7));
  const openedIn = (...files: Parameters<typeof addFiles>[0]) => {
    const { months, problems } = addFiles(files, today);
    return { months: months.map(({ month, counts }) => [month, counts?.opened, counts?.devices]), problems };
  };

  it('are in no sum from where they part, and it is said where, what, and what to do', () => {
    const [before, after] = [
      file('before', august, row(2, '2026-09', 10)),
      file('after', august, row(3, '2026-09', 10), row(4, '2026-10', 12)),
    ];
    const { months, problems } = openedIn(before, after, other);
    expect(months).toEqual([
      ['2026-08', 20, 1],
      ['2026-09', 7, 1],
    ]);
    expect(problems).toEqual([
      {
        where: 'before and after › 2026-09 and 2026-10',
        what: expect.stringContaining('come from one device that went on twice'),
        todo: expect.stringContaining('choose of these files only the newest'),
      },
    ]);
    expect(openedIn(other, after, before).months).toEqual(months);
    // With the newest alone everything is counted.
    expect(openedIn(after, other)).toEqual({
      months: [
        ['2026-08', 20, 1],
        ['2026-09', 17, 2],
        ['2026-10', 12, 1],
      ],
      problems: [],
    });
  });

  it('do not count twice what waited when they parted, though no month is in both', () => {
    const [one, two] = [row(2, '2026-10', 9, { from: '2026-09' }), row(3, '2026-09', 6)];
    const { months, problems } = openedIn(file('a', august, one), file('c', august, two));
    expect(months).toEqual([['2026-08', 20, 1]]);
    expect(problems.map(({ where }) => where)).toEqual(['a and c › 2026-09 and 2026-10']);
  });

  it('are named up to three of them, and how many more there are', () => {
    const files = ['a', 'b', 'c', 'd', 'e'].map((name, at) => file(name, august, row(at + 2, '2026-09', 10)));
    expect(openedIn(...files).problems.map(({ where }) => where)).toEqual(['a, b, c and 2 more › 2026-09']);
  });

  it('never give a device two rows in a month, however often it parted, and lose nothing where it did not', () => {
    const months = monthsFrom('2026-01', '2026-08');
    const told = { parted: 0, whole: 0 };
    fc.assert(
      fc.property(
        fc.array(fc.record({ part: fc.integer({ min: 0, max: 8 }), to: fc.integer({ min: 0, max: 8 }) }), { maxLength: 4 }),
        (ways) => {
          // Each file goes with the first one up to a month, and has rows of its own after it.
          const rowsOf = (way: number, part: number, to: number) =>
            months.slice(0, to).map((month, at) => row(at < part ? at : 100 * way + at, month, 10));
          const all = [rowsOf(0, 8, 8), ...ways.map(({ part, to }, at) => rowsOf(at + 1, part, to))];
          const sums = addFiles(
            all.map((rows, at) => file(String(at), ...rows)),
            today,
          );
          // One that has no row of the first is another device.
          const others = ways.filter(({ part, to }) => part === 0 && to > 0);
          const fromFirst = ways.filter(({ part, to }) => part > 0 && to > part);
          const parts = Math.min(8, ...fromFirst.map(({ part }) => part));
          for (const [at, month] of months.entries()) {
            const expected = Number(at < parts) + others.filter(({ to }) => at < to).length;
            expect(sums.months.find((one) => one.month === month)?.counts?.opened ?? 0).toBe(expected * 10);
          }
          expect(sums.problems).toHaveLength(parts < 8 ? 1 : 0);
          told[parts < 8 ? 'parted' : 'whole'] += 1;
        },
      ),
    );
    expect(Math.min(told.parted, told.whole)).toBeGreaterThan(0);
  });
});

describe('what is shown of a share', () => {
  const share = ({ done }: UnitMonth) => done.waiting;
  const unit = (...values: ([waiting: number, opened: number] | undefined)[]) => ({
    months: values.map((value, at) => {
      const month = `2026-${String(at + 1).padStart(2, '0')}`;
      const none = { value: 0, of: 0 };
      const done = value && { compared: none, planB: none, given: none, waiting: { value: value[0], of: value[1] } };
      return { month, counts: done && { month, from: month, devices: 1, opened: value[1], done, said: {}, made: {} } };
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

describe('months that waited on a device', () => {
  const given = unitMeasures.find(({ id }) => id === 'given');
  const compared = unitMeasures.find(({ id }) => id === 'compared');
  if (!given || !compared) throw new Error('there is no such measure');
  const shown = ({ share }: typeof given, ...files: Parameters<typeof addFiles>[0]) => periodsOf(addFiles(files, today), share);
  const quiet = row(9, '2026-04', 8, { from: '2026-02' });

  it('are in the period of the row that they left with, and are not missing', () => {
    const { periods, missing } = shown(given, file('a', quiet));
    expect(periods).toEqual([{ from: '2026-02', to: '2026-04', value: 8, of: 8, devices: 1 }]);
    expect(missing).toEqual([]);
  });

  it('are told as some of earlier months where other devices told those already', () => {
    const busy = ['2026-02', '2026-03', '2026-04'].map((month, at) => row(at, month, 20));
    const { periods, missing } = shown(given, file('a', quiet), file('b', ...busy));
    expect(periods.map(({ from, to, of, some, devices }) => [from, to, of, some, devices])).toEqual([
      ['2026-02', '2026-02', 20, undefined, 1],
      ['2026-03', '2026-03', 20, undefined, 1],
      ['2026-04', '2026-04', 28, { from: '2026-02', to: '2026-03' }, 2],
    ]);
    expect(missing).toEqual([]);
  });

  it('are told of what waited, and not of what left every month', () => {
    const part = (value: number, of: number) => ({ value, of });
    const both = { compared: part(10, 10), waiting: part(10, 10) };
    const january = row(1, '2026-01', 10, { done: both });
    const february = row(2, '2026-02', 10, { from: '2026-01', done: { ...both, given: part(8, 20) } });
    const files = file('a', january, february);
    expect(shown(compared, files).periods.map(({ from, to, some }) => [from, to, some])).toEqual([
      ['2026-01', '2026-01', undefined],
      ['2026-02', '2026-02', undefined],
    ]);
    expect(shown(given, files).periods).toMatchObject([{ from: '2026-01', to: '2026-02' }]);
  });

  it('stay missing where no row covers them', () => {
    const { missing } = shown(given, file('a', row(1, '2026-01', 9), row(2, '2026-05', 9, { from: '2026-04' })));
    expect(missing).toEqual(['2026-02', '2026-03']);
  });

  it('wait with the row where there is still too little to be shown', () => {
    const few = row(9, '2026-04', 8, { from: '2026-02', done: { planB: { value: 0, of: 8 } } });
    const { periods, tooFew } = shown(given, file('a', few, row(10, '2026-05', 8, { done: {} })));
    expect([periods, tooFew]).toEqual([[], ['2026-04', '2026-05']]);
  });
});

describe('the devices of a chart', () => {
  it('are those of files, and two files of one device are one', () => {
    const [one, two] = [row(1, '2026-01', 9, { done: {} }), row(2, '2026-02', 9)];
    const later = row(3, '2026-03', 9);
    const other = row(4, '2026-02', 9);
    const { months } = addFiles([file('a', one, two), file('a again', one, two, later), file('b', other)], today);
    expect(months.map(({ counts }) => counts?.made.given?.devices.length)).toEqual([undefined, 2, 1]);
    const [first, last] = [months[1]?.counts?.made.given?.devices, months[2]?.counts?.made.given?.devices];
    expect(first).toContain(last?.[0]);
  });

  it('are told where their number changes, once or often', () => {
    const of = (...numbers: number[]) =>
      deviceChange(
        numbers.map((devices, at): Period => ({ from: `2026-0${at + 1}`, to: `2026-0${at + 1}`, value: 5, of: 9, devices })),
      );
    expect(of(4, 4, 4)).toBeUndefined();
    expect(of(4, 4, 2, 2)).toMatchObject({ kind: 'once', way: 'fewer', before: 4, after: 2, at: { from: '2026-03' } });
    expect(of(1, 3)).toMatchObject({ kind: 'once', way: 'more' });
    expect(of(4, 2, 4, 3)).toEqual({ kind: 'often', low: 2, high: 4 });
  });
});

describe('the signs of a chart', () => {
  const chart = (...values: number[]) =>
    runChart(
      values.map((value, at): Period => {
        const month = `20${10 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
        return { from: month, to: month, value, of: 100, devices: 1 };
      }),
    );

  const pairs = (count: number) => Array.from({ length: count * 2 }, (_, at) => 49 + (at % 2));

  it('mark points that are close to a limit, and not the one between them', () => {
    const { points, signals } = chart(...pairs(8), 52, 51, 52, ...pairs(4));
    expect(signals.map(({ rule, from, to, several }) => [rule, from, to, several])).toEqual([['nearLimit', 16, 18, false]]);
    expect(points.flatMap(({ signs }, at) => (signs.length > 0 ? [at] : []))).toEqual([16, 18]);
  });

  it('are told once where three points and the next three are one story, and say that it was several times', () => {
    const { points, signals } = chart(...pairs(8), 52, 51, 52, 52, ...pairs(4));
    expect(signals.map(({ rule, from, to, several }) => [rule, from, to, several])).toEqual([['nearLimit', 16, 19, true]]);
    expect(points.flatMap(({ signs }, at) => (signs.length > 0 ? [at] : []))).toEqual([16, 18, 19]);
  });

  it('do not make one trend of two that are no trend together', () => {
    const rise = [30, 34, 38, 42, 46, 50, 54];
    const { signals } = chart(...rise, ...rise.map((value) => value + 24));
    expect(signals.filter(({ rule }) => rule === 'trend').map(({ from, to }) => [from, to])).toEqual([
      [0, 6],
      [7, 13],
    ]);
  });
});

describe('files that cannot be right', () => {
  it('leave out a month of a clock that was wrong, and count the others', () => {
    const { months, problems } = addFiles(
      [file('a', row(1, '2000-01', 10), row(2, '2026-09', 10), row(3, '2036-01', 10))],
      today,
    );
    expect(problems.map(({ where }) => where)).toEqual(['a › 2000-01', 'a › 2036-01']);
    expect(months.map(({ month }) => month)).toEqual(['2026-09']);
  });

  it('are told of where the browser cannot read one', () => {
    const { problems, files } = addFiles([{ name: 'gone.json', text: undefined }, file('b', row(1, '2026-09', 10))], today);
    expect([files, problems.map(({ where }) => where)]).toEqual([1, ['gone.json']]);
  });
});
