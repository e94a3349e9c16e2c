import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closed } from '../../../lib/counts/closed';
import { count } from '../../../lib/counts/count';
import { type Change, type Counts, noCounts } from '../../../lib/counts/counts';
import { countsFile, readCountsFile } from '../../../lib/counts/counts-file';
import { parseCounts } from '../../../lib/counts/counts-schema';
import { fewest } from '../../../lib/counts/may-be-told';
import { doneMeasures, groupOf, type SaidCounts, type SaidMeasure } from '../../../lib/counts/measures';
import { monthsFrom } from '../../../lib/months';

/** Names as a device makes them, one after another. */
const ids = () => {
  let next = 0;
  return () => (next++).toString(16).padStart(32, '0');
};
const opened = (times: number): Change => ({ conversations: { opened: times } });
const counted = (steps: readonly [month: string, change: Change][], newId = ids()): Counts =>
  steps.reduce((counts, [month, change]) => count(counts, month, change, newId), noCounts(steps[0]?.[0] ?? '2026-01'));
const rowsOf = (counts: Counts, month: string, newId = () => 'f'.repeat(32)) => {
  const read = readCountsFile('ward.json', countsFile(closed(counts, month, newId)));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.rows;
};

/** The same numbers at random every time. */
const mulberry = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
};

describe('what leaves a device', () => {
  it('is nothing of the month that is not over', () => {
    const counts = counted([['2026-11', opened(40)]]);
    expect(rowsOf(counts, '2026-11')).toEqual([]);
    expect(rowsOf(counts, '2026-12')).toMatchObject([{ month: '2026-11', opened: 40 }]);
  });

  it('is nothing of a month with four conversations, which are counted with the next', () => {
    const counts = counted([
      ['2026-09', opened(4)],
      ['2026-10', opened(3)],
    ]);
    expect(rowsOf(counts, '2026-10')).toEqual([]);
    expect(rowsOf(counts, '2026-11')).toMatchObject([{ from: '2026-09', month: '2026-10', opened: 7 }]);
  });

  it('has what was done with the conversations that it is a part of, once there are five, and five without', () => {
    const plansB = (opened: number, planB: number): Change => ({ conversations: { opened, planB } });
    const counts = counted([
      ['2026-08', plansB(10, 2)],
      ['2026-09', plansB(10, 2)],
      ['2026-10', plansB(10, 2)],
      ['2026-11', plansB(10, 9)],
    ]);
    const rows = rowsOf(counts, '2026-12');
    expect(rows.map(({ opened, done }) => [opened, done.planB])).toEqual([
      [10, undefined],
      [10, undefined],
      [10, { value: 6, of: 30 }],
      [10, undefined],
    ]);
    expect(rows.map(({ from }) => from)).toEqual(['2026-08', '2026-09', '2026-08', '2026-11']);
  });

  it('tells nothing of a month with few conversations by what was done in the months around it', () => {
    const counts = counted([
      ['2026-09', { conversations: { opened: 7, given: 4 } }],
      ['2026-10', { conversations: { opened: 3, given: 1 } }],
      ['2026-11', { conversations: { opened: 6, given: 6 } }],
    ]);
    const rows = rowsOf(counts, '2026-12');
    expect(rows.map(({ month, opened, done }) => [month, opened, done.given])).toEqual([
      ['2026-09', 7, undefined],
      ['2026-11', 9, { value: 11, of: 16 }],
    ]);
  });

  it('does not tell waiting from comparing, where it would tell of one conversation', () => {
    const rows = rowsOf(counted([['2026-09', { conversations: { opened: 20, compared: 15, waiting: 14 } }]]), '2026-10');
    expect(rows).toMatchObject([{ opened: 20, done: { given: { value: 0, of: 20 } } }]);
    expect(rows[0]?.done).not.toHaveProperty('compared');
    expect(rows[0]?.done).not.toHaveProperty('waiting');
  });

  it('is said of languages in fives, and what is over waits', () => {
    const counts = counted([
      ['2026-09', { ...opened(30), said: { 'language.so': 4, 'language.pl': 16 } }],
      ['2026-10', { ...opened(30), said: { 'language.so': 3, 'language.pl': 17 } }],
    ]);
    expect(rowsOf(counts, '2026-11').map(({ said }) => said)).toEqual([
      { 'language.pl': 15 },
      { 'language.pl': 15, 'language.so': 5 },
    ]);
  });

  it('is the answers to a question together and exact, or none of them as long as one is from one to four', () => {
    const said = (yes: number, no: number): Change => ({
      said: { 'asked.heard.yes': yes, 'asked.heard.no': no, 'asked.time.yes': 6 },
    });
    const counts = counted([
      ['2026-09', said(11, 2)],
      ['2026-10', said(7, 4)],
    ]);
    expect(rowsOf(counts, '2026-11').map(({ said }) => said)).toEqual([
      { 'asked.time.yes': 6 },
      { 'asked.heard.no': 6, 'asked.heard.yes': 18, 'asked.time.yes': 6 },
    ]);
  });

  it('is what was so of an interpreter together, once none of the conversations without one is alone either', () => {
    const interpreter = (opened: number, present: number, absent: number): Change => ({
      ...{ conversations: { opened } },
      said: { 'interpreter.present': present, 'interpreter.absent': absent },
    });
    const toldOf = (...months: Change[]) =>
      rowsOf(counted(months.map((one, at) => [`2026-0${at + 1}`, one])), '2026-09').map(({ said }) => said);
    expect(toldOf(interpreter(20, 7, 6))).toEqual([{ 'interpreter.present': 7, 'interpreter.absent': 6 }]);
    expect(toldOf(interpreter(20, 7, 3))).toEqual([{}]);
    // One of nine conversations needed none.
    expect(toldOf(interpreter(9, 8, 0))).toEqual([{}]);
    expect(toldOf(interpreter(9, 8, 0), interpreter(12, 8, 0))).toEqual([{}, { 'interpreter.present': 16 }]);
  });

  it('tells a share that is within a few of the true one, though a device is small and what is rare is rare', () => {
    // Seventy yes, fifteen no, twelve partly, three cannot say, of every hundred.
    const upTo = [
      [0.7, 'yes'],
      [0.85, 'no'],
      [0.97, 'partly'],
      [1, 'cannotSay'],
    ] as const;
    const random = mulberry(20261128);
    const answer = () => {
      const one = random();
      return upTo.find(([end]) => one < end)?.[1] ?? 'yes';
    };
    // Twelve devices with five answers a month: what a unit adds together after eighteen months, thirty times.
    let [yes, all, months] = [0, 0, 0];
    for (let device = 0; device < 12 * 30; device += 1) {
      const newId = ids();
      let counts = noCounts('2026-01');
      for (const month of monthsFrom('2026-01', '2027-06'))
        for (let woman = 0; woman < 5; woman += 1)
          counts = count(counts, month, { said: { [`asked.heard.${answer()}`]: 1 } as SaidCounts }, newId);
      for (const { said } of closed(counts, '2027-07', newId).released) {
        months += 1;
        for (const [name, value = 0] of Object.entries(said)) {
          all += value;
          if (name === 'asked.heard.yes') yes += value;
        }
      }
    }
    expect(months).toBeGreaterThan(100);
    expect(Math.abs((yes / all) * 100 - 70)).toBeLessThan(3);
  });

  it('is no answer of one woman who was alone to answer in a month, though others before her left four of it', () => {
    const said = (no: number): Change => ({ said: { 'asked.heard.no': no } });
    const steps: [string, Change][] = [
      ['2026-08', said(9)],
      ['2026-09', said(1)],
      ['2026-10', said(3)],
    ];
    expect(rowsOf(counted(steps), '2026-11').map(({ month, said }) => [month, said])).toEqual([
      ['2026-08', { 'asked.heard.no': 9 }],
    ]);
    // With the next, nobody can tell whose it was.
    expect(rowsOf(counted([...steps, ['2026-11', said(1)]]), '2026-12').at(-1)).toMatchObject({
      month: '2026-11',
      said: { 'asked.heard.no': 5 },
    });
  });

  it('is no language of one woman who was alone to come in a month', () => {
    const counts = counted([
      ['2026-09', { ...opened(9), said: { 'language.so': 4 } }],
      ['2026-10', { ...opened(1), said: { 'language.so': 1 } }],
    ]);
    expect(rowsOf(counts, '2026-11')).toMatchObject([{ month: '2026-09', opened: 9, said: {} }]);
  });

  it('is in one order, whoever came first', () => {
    const one = { 'language.so': 5, 'asked.heard.no': 5, 'language.ar': 5 } as const;
    const other = { 'language.ar': 5, 'language.so': 5, 'asked.heard.no': 5 } as const;
    const textOf = (said: SaidCounts) => countsFile(closed(counted([['2026-09', { ...opened(20), said }]]), '2026-10', ids()));
    expect(textOf(one)).toBe(textOf(other));
    expect(textOf(one)).toContain('language.ar');
  });

  it('is the same row in every file from then on', () => {
    const newId = ids();
    const first = counted([['2026-09', opened(9)]], newId);
    const second = count(first, '2026-10', opened(9), newId);
    const third = count(second, '2026-11', opened(9), newId);
    expect(rowsOf(third, '2026-11')[0]).toEqual(rowsOf(second, '2026-10')[0]);
  });

  it('never has a number from one to four in it, and none can be got by taking one from another', () => {
    const months = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06'];
    const upTo = (max: number) => fc.integer({ min: 0, max });
    const change = fc
      .record({ month: fc.constantFrom(...months), opened: upTo(9), so: upTo(7), no: upTo(3), yes: upTo(6) })
      .chain((one) =>
        fc
          .record({ compared: upTo(one.opened), planB: upTo(one.opened), present: upTo(one.opened) })
          .chain((done) =>
            fc
              .record({ waiting: upTo(done.compared), absent: upTo(one.opened - done.present) })
              .map((more) => ({ ...one, ...done, ...more })),
          ),
      );
    const small = (number: number) => number > 0 && number < fewest;
    const seen = { done: 0, said: 0, waits: 0, interpreter: 0 };
    fc.assert(
      fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
        const newId = ids();
        let counts = noCounts('2026-01');
        const all: Record<string, number> = {};
        const inOrder = [...changes].sort((one, other) => (one.month < other.month ? -1 : 1));
        for (const { month, so, no, yes, opened, compared, planB, waiting, present, absent } of inOrder) {
          const said: SaidCounts = {
            'language.so': so,
            'asked.heard.no': no,
            'asked.heard.yes': yes,
            'interpreter.present': present,
            'interpreter.absent': absent,
          };
          for (const [name, value = 0] of Object.entries(said)) all[name] = (all[name] ?? 0) + value;
          counts = count(counts, month, { conversations: { opened, compared, planB, waiting }, said }, newId);
          expect(parseCounts(JSON.parse(JSON.stringify(counts)))).toEqual(counts);
        }
        const rows = rowsOf(counts, '2026-07', newId);
        const sums: Record<string, number> = {};
        for (const row of rows) {
          expect(small(row.opened ?? 0)).toBe(false);
          for (const [name, value = 0] of Object.entries(row.said)) {
            if (groupOf(name as SaidMeasure) === 'language') expect(value % fewest).toBe(0);
            else expect(small(value)).toBe(false);
            sums[name] = (sums[name] ?? 0) + value;
            seen.said += 1;
          }
        }
        for (const [name, value = 0] of Object.entries(all)) {
          expect(value - (sums[name] ?? 0)).toBeGreaterThanOrEqual(0);
          if (value > (sums[name] ?? 0)) seen.waits += 1;
        }
        // Of one question all that was answered up to a month is there, or nothing of it since the last.
        for (const group of ['heard', 'interpreter']) {
          const waits = Object.entries(closed(counts, '2026-07', newId).waiting.said).filter(
            ([name]) => groupOf(name as SaidMeasure) === group,
          );
          for (const [name, value = 0] of waits) expect(value).toBe((all[name] ?? 0) - (sums[name] ?? 0));
        }
        // Conversations in which an interpreter was needed, taken from all of them.
        let rest = 0;
        for (const { opened = 0, said } of rows) {
          const needed = (said['interpreter.present'] ?? 0) + (said['interpreter.absent'] ?? 0);
          rest += opened - needed;
          if (needed === 0) continue;
          expect(rest < 0 || small(rest)).toBe(false);
          seen.interpreter += 1;
        }
        // Every sum of rows in a line, of every two things, taken from one another.
        for (const measure of doneMeasures) {
          let [value, of, all] = [0, 0, 0];
          for (const { opened = 0, done } of rows) {
            all += opened;
            const told = done[measure];
            if (!told) continue;
            value += told.value;
            of += told.of;
            seen.done += 1;
            expect([told.value, told.of - told.value, of - value, all - of].filter(small)).toEqual([]);
            expect(of).toBe(all);
          }
        }
        for (const { done } of rows) expect(small((done.compared?.value ?? 0) - (done.waiting?.value ?? 0))).toBe(false);
      }),
    );
    for (const times of Object.values(seen)) expect(times).toBeGreaterThan(0);
  });
});

describe('a clock that was wrong', () => {
  const wrong = counted([
    ['2026-12', opened(7)],
    ['2031-05', opened(8)],
  ]);

  it('does not stop counting for years: what was counted then is counted in the month that it is', () => {
    const right = count(wrong, '2026-12', opened(2), ids());
    expect(right).toMatchObject({ month: '2026-12', wrongClock: '2031-05', now: { conversations: { opened: 10 } } });
    expect(parseCounts(JSON.parse(JSON.stringify(right)))).toEqual(right);
    // December has left once: what came since is in the row after it.
    const later = count(right, '2027-01', opened(6), () => 'e'.repeat(32));
    expect(later).not.toHaveProperty('wrongClock');
    expect(rowsOf(later, '2027-02').map(({ month, opened }) => [month, opened])).toEqual([
      ['2026-12', 7],
      ['2027-01', 16],
    ]);
  });

  it('leaves rows as they were, and the file can be read, though one of them lies ahead', () => {
    const ahead = closed(wrong, '2031-06', () => 'd'.repeat(32));
    const right = count(ahead, '2026-12', opened(3), ids());
    expect(right.released).toEqual(ahead.released);
    const rows = rowsOf(count(right, '2027-01', opened(9), ids()), '2027-02');
    expect(rows.map(({ month, opened }) => [month, opened])).toEqual([
      ['2026-12', 7],
      ['2031-05', 8],
      ['2027-01', 12],
    ]);
  });

  it('says nothing of a clock that has lost its time, or is one month behind', () => {
    const counts = counted([['2027-03', opened(7)]]);
    for (const month of ['2020-01', '2027-02']) {
      expect(count(counts, month, opened(1), ids())).toMatchObject({ month: '2027-03', now: { conversations: { opened: 8 } } });
      expect(count(counts, month, opened(1), ids())).not.toHaveProperty('wrongClock');
    }
  });
});

describe('a file of counts', () => {
  const whole = JSON.parse(
    countsFile(closed(counted([['2026-09', { ...opened(9), said: { 'language.cy': 9 } }]]), '2026-10', ids())),
  );
  const told = (value: unknown) => {
    const read = readCountsFile('ward.json', typeof value === 'string' ? value : JSON.stringify(value));
    return read.ok ? 'read' : read.problems.map(({ where, what }) => `${where}: ${what}`);
  };
  const changed = (change: (months: Record<string, unknown>[]) => void) => {
    const copy = structuredClone(whole);
    change(copy.months);
    return told(copy);
  };

  it('is read as it was saved', () => {
    expect(told(whole)).toBe('read');
  });

  it('is refused with a plan hidden inside, wherever it hides, and none of it is repeated', () => {
    const hers = { plan: 'one', events: [{ words: 'Fatima is afraid' }] };
    const strange = 'has something else in it than Evenhand counts';
    expect(told({ ...whole, notes: hers })).toEqual([`ward.json: ${strange}`]);
    expect(changed((months) => Object.assign(months[0] ?? {}, hers))).toEqual([`ward.json › month 1: ${strange}`]);
    expect(changed((months) => Object.assign(months[0]?.said ?? {}, { 'Fatima is afraid': 5 }))).toEqual([
      `ward.json › month 1 › said: ${strange}`,
    ]);
    expect(changed((months) => Object.assign(months[0] ?? {}, { id: 'Fatima' }))).toEqual([
      `ward.json › month 1 › id: ${strange}`,
    ]);
  });

  it('is refused where a small number was written into it', () => {
    const at = 'ward.json › month 1 › said: has something else in it than Evenhand counts';
    for (const said of [
      ...[1, 4, 6, 5.5].map((small) => ({ 'language.so': small })),
      ...[1, 4, 5.5].map((small) => ({ 'asked.heard.yes': 20, 'asked.heard.no': small })),
    ])
      expect(changed((months) => Object.assign(months[0] ?? {}, { said }))).toEqual([at]);
    expect(changed((months) => Object.assign(months[0] ?? {}, { said: { 'asked.heard.yes': 21, 'asked.heard.no': 6 } }))).toBe(
      'read',
    );
  });

  it.each([
    ['a plan', { evenhand: 'plan' }, 'is the plan of a woman, which has no place here'],
    ['practice', { evenhand: 'practice' }, 'was made in practice'],
    ['a debrief', { evenhand: 'debrief' }, 'is a debrief of practice'],
    ['something else', { evenhand: 'toString' }, 'is not a file of counts'],
    ['no JSON', '{', 'is not a file of Evenhand, or is damaged or cut short'],
    ['a later format', { ...whole, format: 2 }, 'was saved by a newer Evenhand'],
  ])('is refused where it is %s', (_title, value, what) => {
    expect(told(value)).toEqual([`ward.json: ${what}`]);
  });

  it.each([
    ['a part of one', { compared: { value: 1, of: 9 }, waiting: { value: 0, of: 9 } }],
    ['all but one', { given: { value: 8, of: 9 } }],
    ['comparing without waiting', { compared: { value: 9, of: 9 } }],
    ['comparing and waiting that are one apart', { compared: { value: 9, of: 9 }, waiting: { value: 8, of: 9 } }],
  ])('is refused where %s is in it', (_title, done) => {
    expect(changed((months) => Object.assign(months[0] ?? {}, { done }))).toEqual([
      'ward.json › month 1 › done: has something else in it than Evenhand counts',
    ]);
  });

  it('is refused with English in it, which would tell how many spoke another language', () => {
    expect(changed((months) => Object.assign(months[0] ?? {}, { said: { 'language.en-GB': 5 } }))).toEqual([
      'ward.json › month 1 › said: has something else in it than Evenhand counts',
    ]);
  });

  it('is refused with more done than there were conversations', () => {
    expect(changed((months) => Object.assign(months[0] ?? {}, { done: { given: { value: 0, of: 10 } } }))).toEqual([
      'ward.json › month 1 › done: has more of something than there were conversations',
    ]);
  });

  it('is refused where all but one of the conversations needed an interpreter', () => {
    expect(changed((months) => Object.assign(months[0] ?? {}, { said: { 'interpreter.present': 8 } }))).toEqual([
      'ward.json › month 1 › said: leaves from one to four conversations in which something was not so',
    ]);
    expect(changed((months) => Object.assign(months[0] ?? {}, { said: { 'interpreter.present': 9 } }))).toBe('read');
  });

  it('is refused where one month is in it twice, and read where a clock put right has months out of their order', () => {
    expect(changed((months) => months.push({ ...months[0], id: 'f'.repeat(32) }))).toEqual([
      'ward.json: has the same month twice',
    ]);
    expect(changed((months) => months.push({ ...months[0], id: 'f'.repeat(32), month: '2026-08', from: '2026-08' }))).toBe(
      'read',
    );
  });

  it('is refused with a name in it twice, wherever it stands, and neither of the two is repeated', () => {
    const text = JSON.stringify(whole);
    const twice = 'has a name in it twice, and one of the two would be lost';
    const hidden = text.replace('"months":', '"months":[{"evenhand":"plan","words":"Fatima is afraid"}],"months":');
    expect(told(hidden)).toEqual([`ward.json: ${twice}`]);
    expect(told(text.replace('"opened":9', '"opened":900,"opened":9'))).toEqual([`ward.json › month 1 › opened: ${twice}`]);
    expect(told(text.replace('"language.cy":5', '"language.cy":500,"language.cy":5'))).toEqual([
      `ward.json › month 1 › said: ${twice}`,
    ]);
    expect(told(text.replace('"opened":9', '"\\u006fpened":900,"opened":9'))).toEqual([`ward.json › month 1 › opened: ${twice}`]);
    // However it is laid out, and with everything else that is wrong.
    expect(told(JSON.stringify(whole, null, '\t'))).toBe('read');
    expect(told(text.replace('"opened":9', '"opened":900,"opened":3'))).toEqual([
      `ward.json › month 1 › opened: ${twice}`,
      'ward.json › month 1 › opened: has something else in it than Evenhand counts',
    ]);
  });

  it('is refused with a number under a name that a reader of JSON would lose', () => {
    const text = JSON.stringify(whole).replace('"language.cy":5', '"language.cy":5,"__proto__":3');
    expect(text).toContain('__proto__');
    expect(told(text)).toEqual(['ward.json › month 1 › said: has something else in it than Evenhand counts']);
  });

  it('is refused with a language that Evenhand is not in, and it is not repeated', () => {
    for (const tag of ['bob-Anna', 'ti'])
      expect(changed((months) => Object.assign(months[0] ?? {}, { said: { [`language.${tag}`]: 5 } }))).toEqual([
        'ward.json › month 1 › said: has a language in it that this Evenhand is not in',
      ]);
    expect(changed((months) => Object.assign(months[0] ?? {}, { said: { 'language.en-GB-simple': 5 } }))).toBe('read');
  });

  it('is refused with more languages than there were conversations up to then', () => {
    const ten = (said: object) => changed((months) => Object.assign(months[0] ?? {}, { opened: 10, done: {}, said }));
    expect(ten({ 'language.so': 5, 'language.pl': 5 })).toBe('read');
    expect(ten({ 'language.so': 10, 'language.pl': 5 })).toEqual([
      'ward.json › month 1 › said: has more languages than there were conversations',
    ]);
  });

  it('may have answers without any conversation, and as many as one device can take in a month', () => {
    const answered = (yes: number, no: number) =>
      changed((months) => {
        const { id, month, from } = months[0] ?? {};
        months[0] = { id, month, from, done: {}, said: { 'asked.heard.yes': yes, 'asked.heard.no': no } };
      });
    expect(answered(300, 20)).toBe('read');
    expect(answered(22_320, 22_320)).toBe('read');
    for (const [yes, no] of [
      [22_320, 22_321],
      [5, 1_000_000],
    ] as const)
      expect(answered(yes, no)).toEqual(['ward.json › month 1 › said: has something else in it than Evenhand counts']);
  });

  it('is never saved with more languages than conversations, whatever came to be counted', () => {
    const counts = counted([
      ['2026-09', { ...opened(5), said: { 'language.so': 9, 'language.pl': 5 } }],
      ['2026-10', opened(5)],
    ]);
    expect(rowsOf(counts, '2026-11').map(({ said }) => said)).toEqual([{}, { 'language.pl': 5, 'language.so': 5 }]);
  });
});
