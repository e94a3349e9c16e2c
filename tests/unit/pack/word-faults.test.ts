import { describe, expect, it } from 'vitest';
import { parseTiny, type Spoil } from '../../support/builders';
import { problemsOf } from '../../support/problems';

const digitTodo = 'name a figure as {id} and put the number into pack.json';
const figureTodo = 'add it to `figures` in pack.json or correct the name';

/** How the words are spoiled, and the problem that names it. */
const faults: [title: string, spoil: Spoil, says: string][] = [
  [
    'a digit in a sentence',
    (_, words) => Object.assign(words, { lead: 'About 9 of them.' }),
    `tiny › words.en-GB › lead: a digit stands in “About 9 of them.”; ${digitTodo}`,
  ],
  [
    'a digit deep in the words',
    (_, words) => Object.assign(words.rows.sore ?? {}, { window: 'For 2 weeks' }),
    `tiny › words.en-GB › rows › sore › window: a digit stands in “For 2 weeks”; ${digitTodo}`,
  ],
  [
    'a digit in a title',
    (_, words) => Object.assign(words, { title: 'Version 2' }),
    `tiny › words.en-GB › title: a digit stands in “Version 2”; ${digitTodo}`,
  ],
  [
    'an option of the pack without words',
    (_, words) => delete words.options.other,
    'tiny › words.en-GB › options: nothing for `other`; add the words',
  ],
  [
    'words for an option that the pack does not have',
    ({ options, rows }) => {
      options.splice(1, 1);
      for (const row of rows) row.arms.splice(1, 1);
    },
    'tiny › words.en-GB › options › other: the pack has no such entry; take the words out or add the entry',
  ],
  ['a row without words', (_, words) => delete words.rows.cost, 'tiny › words.en-GB › rows: nothing for `cost`; add the words'],
  [
    'a reason without words',
    (_, words) => delete words.reasons['not-counted'],
    'tiny › words.en-GB › reasons: nothing for `not-counted`; add the words',
  ],
  [
    'words for a reason that nobody gives',
    (_, words) => Object.assign(words.reasons, { idle: 'Why not.' }),
    'tiny › words.en-GB › reasons › idle: the pack has no such entry; take the words out or add the entry',
  ],
  [
    'a placeholder without a figure',
    (_, words) => Object.assign(words, { who: 'From {month} on.' }),
    `tiny › words.en-GB › who: {month} is not a figure known here; ${figureTodo}`,
  ],
  [
    'a placeholder for a figure of another row',
    (_, words) => Object.assign(words, { whoNot: 'Not {go} of you.' }),
    `tiny › words.en-GB › whoNot: {go} is not a figure known here; ${figureTodo}`,
  ],
  [
    'a placeholder in a note without a figure',
    (_, words) => Object.assign(words.notes, { 'in-the-table': 'The table gives {gone}.' }),
    `tiny › words.en-GB › notes › in-the-table: {gone} is not a figure known here; ${figureTodo}`,
  ],
  [
    'a number without the words for both frames',
    (_, words) => delete words.rows.sore?.hasNot,
    'tiny › words.en-GB › rows › sore: no `hasNot` beside its numbers; add the words for both frames',
  ],
  [
    'a locale that is not the name of the file',
    (_, words) => Object.assign(words, { locale: 'cy' }),
    'tiny › words.en-GB › locale: is `cy`; name the file and the locale alike',
  ],
];

describe('words with a fault are refused, and the fault is named', () => {
  it.each(faults)('%s', (_, spoil, says) => {
    expect(problemsOf(parseTiny(spoil))).toContain(says);
  });
});

it('a figure that stands where its sentence does may be named', () => {
  const parsed = parseTiny((pack, words) => {
    Object.assign(pack.ifThen[0] ?? {}, { figures: { days: { kind: 'count', value: 3 } } });
    Object.assign(words.ifThen.full ?? {}, { when: 'If it is full for {days} days, at {weeks} weeks' });
  });

  expect(problemsOf(parsed)).toEqual([]);
});
