import { describe, expect, it } from 'vitest';
import { columnsOf, numberedSources, rowTitle } from '../../../lib/export/plan-words';
import { findingWords, intervalWords } from '../../../lib/export/row-words';
import { notReviewedWords, signOffWords } from '../../../lib/export/sign-off-words';
import { humanItems } from '../../../lib/pack/human-items';
import type { Pack, Row } from '../../../lib/pack/pack';
import { aidWords, tiny } from '../../support/builders';
import { aboutATest, joined, ofEveryKind } from '../../support/every-kind';

const rowOf = (key: string): Row => {
  const row = ofEveryKind.rows.find((candidate) => candidate.key === key);
  if (!row) throw new Error(`no row ${key}`);
  return row;
};
const signedBy = (items: readonly string[], version = '1.2.3'): Pack => ({
  ...tiny,
  signOffs: items.map((item) => ({
    item,
    version,
    name: 'Ada Lane',
    role: 'midwife',
    on: '2026-11-20',
    statement: 'I read each table.',
  })),
});
const reviewers = {
  clinician: 'human.clinician',
  reader: 'human.reader',
  women: 'human.women',
  clinicians: 'human.clinicians',
  study: 'human.study',
} as const;
const allItems = Object.keys(humanItems);

describe('who signed', () => {
  it('is named with role, day and their own words', () => {
    expect(signOffWords(signedBy(['figures']), aidWords)).toBe('Ada Lane, midwife, 20 November 2026: I read each table.');
  });

  it('is nobody, when nobody did, or when it was another version', () => {
    for (const pack of [tiny, signedBy(['figures'], '1.0.0')]) {
      expect(signOffWords(pack, aidWords)).toBe('Not yet signed off by a clinician');
    }
  });

  it('is each of several', () => {
    expect(signOffWords(signedBy(['figures', 'balance']), aidWords).match(/Ada Lane/g)).toHaveLength(2);
  });
});

describe('who still has to look', () => {
  const still = (...who: (keyof typeof reviewers)[]) =>
    aidWords.t('passport.notReviewedBy', { who: aidWords.list(who.map((one) => aidWords.t(reviewers[one]))) });

  it('is everybody, each once, while nothing is signed', () => {
    expect(notReviewedWords(tiny, aidWords)).toBe(still('clinician', 'women', 'reader', 'clinicians', 'study'));
  });

  it('is one less when all that they judge is signed', () => {
    expect(notReviewedWords(signedBy(['balance']), aidWords)).toBe(still('clinician', 'women', 'clinicians', 'study'));
  });

  it('is still named while one of several things is not signed', () => {
    expect(notReviewedWords(signedBy(allItems.filter((item) => item !== 'women-tested')), aidWords)).toBe(still('women'));
  });

  it('is nobody, and nothing is said, when all of it is signed', () => {
    expect(notReviewedWords(signedBy(allItems), aidWords)).toBe('');
  });

  it('is a clinician for a decision about a test, until what is said of the test is signed too', () => {
    const test = {
      ...joined(aboutATest),
      signOffs: signedBy(allItems.filter((item) => !item.startsWith('test-'))).signOffs,
    };

    expect(notReviewedWords(test, aidWords)).toContain('a clinician who checks');
  });
});

describe('the sources of rows', () => {
  it('are numbered as the rows meet them, each place once', () => {
    const { numbers, notes } = numberedSources(ofEveryKind.rows);

    expect(notes.map(({ source, locator }) => [source.id, locator])).toEqual([
      ['study', 'Table 1'],
      ['second', 'Figure 2'],
    ]);
    expect(numbers.get('ache')).toEqual([1, 2]);
    expect([...numbers].filter(([key]) => key !== 'ache').map(([, found]) => found)).toEqual(
      ofEveryKind.rows.slice(1).map(() => [1]),
    );
  });

  it('name the rows that rest on them', () => {
    const { notes } = numberedSources([rowOf('sleep'), rowOf('ache')]);

    expect(notes.map(({ rows }) => rows.map(({ key }) => key))).toEqual([['sleep', 'ache'], ['ache']]);
  });

  it('are two where one source was read in two places', () => {
    const sleep = rowOf('sleep');

    const { numbers, notes } = numberedSources([sleep, { ...sleep, key: 'other', locator: 'Table 9' }]);

    expect(notes.map(({ locator }) => locator)).toEqual(['Table 1', 'Table 9']);
    expect([numbers.get('sleep'), numbers.get('other')]).toEqual([[1], [2]]);
  });
});

it('options of which nothing is known throughout have no column in a table', () => {
  const [part] = ofEveryKind.parts;
  if (!part) throw new Error('no part');

  const columns = columnsOf({ part, options: part.options, rows: ofEveryKind.rows });

  expect(columns.map(({ id }) => id)).toEqual(['go', 'other']);
});

it('a row is called by its name alone where it is hers, and else by whose it is too', () => {
  expect(rowTitle(rowOf('sleep'), ofEveryKind, 'first', aidWords)).toBe('Losing sleep');
  expect(rowTitle(rowOf('stay.elder'), ofEveryKind, 'first', aidWords)).toBe('How long the stay is (Older women)');
  expect(rowTitle({ ...rowOf('sleep'), id: 'sore' }, ofEveryKind, 'first', aidWords)).toBe('Losing sleep (Everybody)');
});

describe('what is said of a row on the screen', () => {
  const options = (...ids: string[]) => ofEveryKind.options.filter(({ id }) => ids.includes(id));

  it('has the interval of the options that are there, and of no other', () => {
    expect(intervalWords(rowOf('fever'), options('go', 'other'), aidWords)).toHaveLength(1);
    expect(intervalWords(rowOf('fever'), options('other', 'wait'), aidWords)).toEqual([]);
    expect(intervalWords(rowOf('length'), options('go', 'other'), aidWords)).toEqual([
      'Other way: the range given is 2 to 5.5 hours.',
    ]);
  });

  it('compares nothing where a thing was set and not counted, whichever are on the screen', () => {
    for (const shown of [options('go', 'other'), options('other', 'wait'), options('go')]) {
      const said = findingWords(rowOf('stay.elder'), shown, aidWords);

      expect(said).not.toMatch(/difference/);
    }
    expect(findingWords(rowOf('stay.elder'), options('go', 'other'), aidWords)).toBe(
      'Set by guidance or a timetable. Nobody measured it.',
    );
    expect(findingWords(rowOf('stay.elder'), options('other', 'wait'), aidWords)).toBe(
      'Limited evidence: there are no figures here to compare.',
    );
  });
});
