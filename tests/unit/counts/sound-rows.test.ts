import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCountsFile } from '../../../lib/counts/counts-file';
import { countsFileSchema } from '../../../lib/counts/counts-file-schema';
import { soundRows } from '../../../lib/counts/sound-rows';

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

const id = (digit: string) => digit.repeat(32);
const good = () => ({
  evenhand: 'counts',
  format: 1,
  months: [
    {
      id: id('a'),
      month: '2026-01',
      from: '2025-12',
      opened: 25,
      done: {
        compared: { value: 20, of: 25 },
        waiting: { value: 10, of: 25 },
        planB: { value: 0, of: 25 },
        given: { value: 25, of: 25 },
      },
      said: { 'language.pl': 10, 'language.en-GB-simple': 5, 'interpreter.present': 7, 'asked.heard.yes': 6 },
    },
    { id: id('b'), month: '2026-02', from: '2026-02', done: {}, said: { 'asked.choice.no': 5 } },
  ],
});

/** What a field may become: of every kind, on both sides of every limit, and one more than the longest. */
const others: readonly Json[] = [
  ...[null, true, false, [], {}, [[]], [5], { value: 10, of: 20 }, { value: 10 }, { of: 20 }, { value: 4, of: 20 }],
  ...[-5, -1, 0, 1, 2, 4, 5, 6, 9, 10, 15, 20, 21, 24, 25, 26, 30, 5.5, 10.0000001, 44_639, 44_640, 44_641, 1e21, 2 ** 53],
  ...[
    '',
    '5',
    'counts',
    'plan',
    'Fatima',
    id('a'),
    id('A'),
    id('g'),
    `${id('a')}a`,
    `${id('a')}\n`,
    id('a').slice(1),
    ` ${id('a')}`,
  ],
  ...['2026-00', '2026-12', '2026-13', '2026-1', '1999-12', '2099-09', '2026-01-01', '2026-01\n', '٢٠٢٦-٠١'],
];

/** Names that a field may have instead of its own, or that may stand beside it. */
const names = [
  ...['value', 'of', 'id', 'month', 'from', 'opened', 'done', 'said', 'compared', 'waiting', 'planB', 'given', 'months'],
  ...[
    'language.cy',
    'language.en-GB',
    'language.',
    'language.cy-simple',
    'language.x-fatima',
    'language.en-GB-simple',
    'language.bob-Anna',
    'language.so',
    'language.ti',
  ],
  ...['interpreter.absent', 'interpreter.', 'asked.heard.maybe', 'asked.time.cannotSay', 'asked', 'Fatima', ''],
  ...['constructor', 'toString', 'hasOwnProperty', '__proto__'],
];

const isBranch = (value: Json): value is Json[] | { [name: string]: Json } => typeof value === 'object' && value !== null;
const entries = (value: Json[] | { [name: string]: Json }): [string, Json][] => Object.entries(value);

/** `__proto__` as well, which is an ordinary name in JSON. */
const set = (value: object, name: string, to: Json) =>
  Object.defineProperty(value, name, { value: to, enumerable: true, configurable: true, writable: true });

/** Every file that is one change away, one field after the other, through all of it. */
function* oneAway(file: Json): Generator<Json> {
  yield* others;
  if (!isBranch(file)) return;
  for (const [name, inner] of entries(file)) {
    const without = structuredClone(file);
    if (Array.isArray(without)) without.splice(Number(name), 1);
    else delete without[name];
    yield without;
    for (const changed of oneAway(inner)) yield set(structuredClone(file), name, changed) as Json;
  }
  if (Array.isArray(file)) {
    for (const more of others) yield [...structuredClone(file), more];
    return;
  }
  for (const name of names)
    for (const value of [5, 6, 10, { value: 5, of: 25 }] as const) yield set(structuredClone(file), name, value) as Json;
}

/** What each of the two makes of a file. */
function both(file: Json) {
  const bySchema = countsFileSchema.safeParse(file);
  const quickly = isBranch(file) && !Array.isArray(file) ? soundRows(file) : undefined;
  return { bySchema: bySchema.success ? bySchema.data.months : undefined, quickly };
}

describe('the quick look at a file of counts', () => {
  it('takes what the schema takes and nothing else, whichever field is changed to whatever', () => {
    const seen = { taken: 0, refused: 0 };
    for (const file of oneAway(good())) {
      const { bySchema, quickly } = both(file);
      expect(quickly, JSON.stringify(file)).toEqual(bySchema);
      if (JSON.stringify(file).includes('"__proto__"')) expect(quickly).toBeUndefined();
      seen[quickly ? 'taken' : 'refused'] += 1;
    }
    expect(seen.taken).toBeGreaterThan(100);
    expect(seen.refused).toBeGreaterThan(1_000);
  });

  it('takes what the schema takes where everything is drawn by lot', () => {
    const number = fc.oneof(fc.integer({ min: 0, max: 30 }), fc.constantFrom(5, 10, 25, 44_640, 44_641, -1, 5.5));
    const part = fc.record({ value: number, of: fc.constantFrom(20, 25, 30) });
    const month = fc.constantFrom('2026-01', '2026-02', '2026-12', '2026-13', '');
    const row = fc.record(
      {
        id: fc.constantFrom(id('a'), id('b'), id('z')),
        month,
        from: month,
        opened: number,
        done: fc.record({ compared: part, waiting: part, planB: part, given: part }, { requiredKeys: [] }),
        said: fc.dictionary(
          fc.constantFrom('language.pl', 'interpreter.present', 'asked.heard.yes', 'asked.heard.no', 'language.en-GB'),
          number,
        ),
      },
      { requiredKeys: ['id', 'month', 'from', 'done', 'said'] },
    );
    const seen = { taken: 0, refused: 0 };
    fc.assert(
      fc.property(fc.array(row, { maxLength: 2 }), (months) => {
        const { bySchema, quickly } = both({ evenhand: 'counts', format: 1, months: months as Json });
        expect(quickly).toEqual(bySchema);
        seen[quickly ? 'taken' : 'refused'] += 1;
      }),
      { numRuns: 600 },
    );
    expect(seen.taken).toBeGreaterThan(100);
    expect(seen.refused).toBeGreaterThan(100);
  });

  it('takes as many months as the schema and not one more', () => {
    const of = (months: number) => ({ ...good(), months: Array.from({ length: months }, () => good().months[1] ?? null) });
    for (const [months, taken] of [
      [600, true],
      [601, false],
    ] as const) {
      const { bySchema, quickly } = both(of(months));
      expect([quickly !== undefined, bySchema !== undefined]).toEqual([taken, taken]);
    }
  });
});

describe('a file of counts with several faults', () => {
  const problemsOf = (file: Json) => {
    const read = readCountsFile('ward.json', JSON.stringify(file));
    return read.ok ? [] : read.problems.map(({ where, what, todo }) => `${where}: ${what}; ${todo}`);
  };
  const again = 'save it again where it came from; do not change it by hand';

  it('is told of every month that does not add up, in their order, and of one that is there twice', () => {
    const [first, second] = good().months;
    const months = [
      { ...first, from: '2026-03', done: { given: { value: 30, of: 30 } } },
      { ...second, id: id('a'), month: '2026-01', done: { given: { value: 5, of: 5 } } },
      { ...second, id: id('c'), opened: 9, said: { 'interpreter.absent': 6 } },
    ];
    expect(problemsOf({ ...good(), months })).toEqual([
      `ward.json › month 1 › from: begins after it ends; ${again}`,
      `ward.json › month 1 › done: has more of something than there were conversations; ${again}`,
      `ward.json › month 2 › from: begins after it ends; ${again}`,
      `ward.json › month 2 › done: has more of something than there were conversations; ${again}`,
      `ward.json › month 3 › done: has more of something than there were conversations; ${again}`,
      `ward.json › month 3 › said: leaves from one to four conversations in which something was not so; ${again}`,
      `ward.json: has the same month twice; ${again}`,
    ]);
  });

  it('is told of three places with something strange in them, and how many more there are', () => {
    const [first, second] = good().months;
    const months = [
      { ...first, id: 'Fatima', opened: 3, notes: 'hers' },
      { ...second, month: 'May', said: { 'Fatima is afraid': 5 } },
    ];
    expect(problemsOf({ ...good(), months })).toEqual([
      `ward.json › month 1 › id, month 1 › opened, month 1: and 2 more: something else is in it than Evenhand counts; ${again}`,
    ]);
  });
});
