import { describe, expect, it } from 'vitest';
import { ipdas } from '../../../scripts/report/ipdas';
import { namesItem } from '../../../scripts/report/names-item';
import { packFacts } from '../../../scripts/report/pack-facts';
import type { Spoil } from '../../support/builders';
import { tinyInput } from './tiny-report';

const judge = (spoil?: Spoil, more = {}) => ipdas(packFacts(tinyInput(spoil, more)));
/** By the judges alone: a rule that finds the same is told elsewhere. */
const statusOf = (n: number, spoil?: Spoil) => judge(spoil, { problems: [] }).find((item) => item.n === n)?.status;

/** One way to spoil a good pack, and an item that fails by it. */
const faults: [title: string, n: number, spoil: Spoil][] = [
  ['nothing said of who it is for', 1, (_, words) => Object.assign(words, { who: ' ' })],
  ['no question', 2, (_, words) => Object.assign(words, { question: ' ' })],
  [
    'no option to wait',
    3,
    ({ options }) => {
      for (const option of options) option.kind = 'course';
    },
  ],
  ['an option with nothing good about it', 4, (_, words) => Object.assign(words.options.go ?? {}, { good: ' ' })],
  ['an option with nothing hard about it', 5, (_, words) => Object.assign(words.options.wait ?? {}, { hard: ' ' })],
  ['an option that is not described', 6, (_, words) => Object.assign(words.options.other ?? {}, { involves: ' ' })],
  ['an option with twice the words', 7, (_, words) => Object.assign(words.options.go ?? {}, { good: 'word '.repeat(30) })],
  ['an empty cell', 7, ({ rows }) => rows[0]?.arms.splice(1, 1)],
  ['a row whose source is missing', 8, ({ rows }) => Object.assign(rows[0] ?? {}, { source: 'lost' })],
  ['a date that lies ahead', 9, (pack) => Object.assign(pack, { published: '2027-01-01' })],
  ['a review date that has passed', 10, (pack) => Object.assign(pack, { reviewBy: '2026-01-03' })],
  ['a review date of one row that has passed', 10, ({ rows }) => Object.assign(rows[0] ?? {}, { reviewBy: '2026-01-03' })],
  ['no word on how it is kept up to date', 10, (_, words) => Object.assign(words, { updates: {} })],
  ['an interval beside its figure', 11, ({ rows }) => Object.assign(rows[0]?.arms[0] ?? {}, { low: 20, high: 30 })],
  ['no word on who paid', 12, (_, words) => Object.assign(words, { funding: {} })],
  ['a test that nobody explains', 13, (pack) => Object.assign(pack, { test: { counts: null } })],
  ['waiting without an arm', 17, ({ rows }) => rows[0]?.arms.splice(2, 1)],
  ['one option alone', 18, ({ options }) => options.splice(1, 2)],
  [
    'a gap without a reason',
    19,
    (_, words) => {
      delete words.reasons['not-followed'];
    },
  ],
  ['a group that nobody describes', 20, (_, words) => Object.assign(words, { populations: {} })],
  [
    'no counts at all',
    21,
    ({ rows }) => {
      for (const { arms } of rows)
        arms.splice(0, 2, { option: 'go', kind: 'unknown', reason: 'x' }, { option: 'other', kind: 'unknown', reason: 'x' });
    },
  ],
  ['a row without its time', 22, (_, words) => Object.assign(words.rows.sore ?? {}, { window: ' ' })],
  ['a count above the number it is out of', 23, ({ rows }) => Object.assign(rows[0]?.arms[0] ?? {}, { value: 1001 })],
  ['a side without words', 24, (_, words) => Object.assign(words.rows.sore ?? {}, { hasNot: undefined })],
  ['a value that leads nowhere', 25, ({ values }) => Object.assign(values[0] ?? {}, { rows: ['lost'] })],
  ['no question to take along', 27, (pack) => Object.assign(pack, { questions: [] })],
  ['no word on how the evidence was found', 34, (_, words) => Object.assign(words, { evidenceMethod: {} })],
  [
    'no grade anywhere',
    35,
    ({ rows }) => {
      for (const row of rows) row.certainty = 'not_graded';
    },
  ],
  ['no word on who made it', 36, (_, words) => Object.assign(words, { makers: {} })],
  ['a test without counts', 40, (pack) => Object.assign(pack, { test: { counts: 'results' } })],
];

it('judges each of the 44 items once', () => {
  const items = judge();

  expect(items.map(({ n }) => n)).toEqual(Array.from({ length: 44 }, (_, index) => index + 1));
  for (const { status, why } of items) {
    expect(['pass', 'fail', 'person', 'notApplicable']).toContain(status);
    expect(why.join('')).not.toBe('');
  }
});

describe('an item fails by a pack with', () => {
  it.each(faults)('%s: item %i', (_, n, spoil) => {
    expect(statusOf(n)).not.toBe('fail');
    expect(statusOf(n, spoil)).toBe('fail');
  });
});

describe('an item that no program can judge', () => {
  const sign =
    (version: string): Spoil =>
    (pack) => {
      const statement = 'I asked ten women.';
      pack.signOffs.push({ item: 'women-asked', name: 'Mary Made-up', role: 'midwife', on: '2026-11-20', version, statement });
    };
  const asked = (spoil?: Spoil) => judge(spoil).find(({ n }) => n === 28);

  it('is for a person, and says for whom', () => {
    expect(asked()).toMatchObject({ status: 'person', people: [{ by: 'women', signed: [] }] });
  });

  it('shows who signed this version', () => {
    expect(asked(sign('1.2.3'))?.people[0]?.signed).toMatchObject([{ name: 'Mary Made-up' }]);
  });

  it('shows nobody who signed another version', () => {
    expect(asked(sign('1.2.2'))?.people[0]?.signed).toEqual([]);
  });
});

it('a breach of a rule that names an item fails the item', () => {
  const breach = { rule: 'made-up', where: 'tiny', what: 'is wrong', todo: 'mend it' };
  const rules = [{ id: 'made-up', reason: 'Harm.', source: 'IPDAS 26; standards.md' }];

  expect(judge(undefined, { rules, problems: [breach] }).find(({ n }) => n === 26)).toMatchObject({
    status: 'fail',
    why: expect.arrayContaining(['Rule `made-up`: tiny: is wrong.']),
  });
});

it.each([
  ['IPDAS 4, 5 and 19; standards.md 3.2 rule 12', [4, 5, 19]],
  ['IPDAS 13 to 16; standards.md requirement 1', [13, 14, 15, 16]],
  ['standards.md requirement 10; IPDAS 8 (resolvable source id)', [8]],
  ['standards.md requirement 4 and 3.2 rule 12', []],
])('reads which items “%s” names', (source, items) => {
  const all = Array.from({ length: 44 }, (_, index) => index + 1);

  expect(all.filter((n) => namesItem(source, n))).toEqual(items);
});
