import { joinPack } from '../../lib/pack/join';
import type { Pack } from '../../lib/pack/pack';
import { parseFile } from '../../lib/pack/parse-file';
import type { PackFile, WordsFile } from '../../lib/pack/schema';
import { packFile, wordsFile } from '../../lib/pack/schema';
import type { Spoil } from './builders';
import { tinyPack, tinyWords } from './tiny-pack';

type RowFile = PackFile['rows'][number];

const plainSource = { year: 2021, type: 'cohort', url: null, doi: null, licence: 'CC BY' } as const;

/** A row like the others of the tiny pack, but for what `change` says. */
function row(pack: PackFile, id: string, change: Partial<RowFile>): RowFile {
  const like = pack.rows.find((candidate) => candidate.id === 'sleep');
  if (!like) throw new Error('the tiny pack has lost its row sleep');
  return { ...structuredClone(like), id, notes: [], ...change };
}

const label = (words: WordsFile, id: string, text: string) => {
  const like = words.rows.sleep;
  if (like) words.rows[id] = { ...like, label: text };
};

/** Gives the tiny pack one row of every kind that a screen, a paper and a note have to tell. */
export const everyKind: Spoil = (pack, words) => {
  const wait = { option: 'wait', kind: 'unknown', reason: 'not-followed' } as const;
  pack.strata.push({ id: 'elder', pick: false });
  pack.sources.push({
    id: 'second',
    short: 'Second',
    citation: 'B. Author. Another study. 2021.',
    ...plainSource,
    url: 'https://example.org/second',
    updated: '2026-05-04',
  });
  pack.rows.push(
    row(pack, 'fever', {
      about: 'baby',
      bucket: 'conflicting_or_limited',
      arms: [
        { option: 'go', kind: 'rate', value: 30, low: 21, high: 44 },
        { option: 'other', kind: 'range', low: 12, high: 18 },
        wait,
      ],
    }),
    row(pack, 'ache', {
      method: 'calculated',
      sum: 'ache-sum',
      certainty: 'very_low',
      certaintyWhy: 'few-women',
      per: 10_000,
      arms: [
        { option: 'go', kind: 'rate', value: 20, estimated: true },
        { option: 'other', kind: 'rate', value: 40, source: 'second', locator: 'Figure 2' },
        wait,
      ],
    }),
    row(pack, 'length', {
      about: 'practical',
      bucket: 'conflicting_or_limited',
      arms: [
        {
          option: 'go',
          kind: 'measure',
          measure: { value: 1, unit: 'hours', statistic: 'median', says: 'middle' },
        },
        {
          option: 'other',
          kind: 'measure',
          measure: { value: 3, unit: 'hours', statistic: 'median', says: 'middle', low: 2, high: 5.5 },
        },
        wait,
      ],
    }),
    row(pack, 'stay', {
      about: 'practical',
      stratum: 'elder',
      bucket: 'one_option_only',
      reviewBy: '2027-02-01',
      certainty: 'not_graded',
      arms: [
        { option: 'go', kind: 'measure', measure: { value: 2, unit: 'hours', statistic: 'stated', says: 'rule' } },
        { option: 'other', kind: 'unknown', reason: 'told-in-words', inWords: true },
        wait,
      ],
    }),
  );
  pack.values.push({ id: 'warm', rows: ['fever'] });
  words.values.warm = 'How warm my baby is';
  words.strata.elder = { label: 'Older women', inSentence: 'older women' };
  words.sources.second = { standing: 'Read beside it.' };
  words.units.hours = { one: 'hour', other: 'hours' };
  words.says.middle = 'half took less';
  words.says.rule = 'set by the ward';
  words.sums['ache-sum'] = '{go} for going now, from both groups of the study.';
  words.notes['few-women'] = 'There were few women in it.';
  words.reasons['told-in-words'] = 'It is told without a number.';
  label(words, 'fever', 'A fever');
  label(words, 'ache', 'An ache');
  label(words, 'length', 'How long it takes');
  label(words, 'stay', 'How long the stay is');
};

/** Makes the tiny pack into a decision of two parts: going now or another way, and staying; both can wait. */
export const inParts: Spoil = (pack, words) => {
  pack.options.splice(2, 1, { id: 'stay', kind: 'course', rank: 3 }, { id: 'wait', kind: 'wait', rank: 4 });
  pack.parts = [
    { id: 'how', options: ['go', 'other', 'wait'] },
    { id: 'after', options: ['stay', 'wait'] },
  ];
  for (const each of pack.rows) each.parts = ['how'];
  pack.rows.push(
    row(pack, 'calm', {
      parts: ['after'],
      arms: [
        { option: 'stay', kind: 'rate', value: 700 },
        { option: 'wait', kind: 'rate', value: 600 },
      ],
    }),
  );
  const like = words.options.other;
  if (like) words.options.stay = JSON.parse(JSON.stringify(like).replaceAll('Other way', 'Stay on'));
  words.parts = {
    how: { label: 'How it begins', question: 'You can begin in either way.' },
    after: { label: 'What comes after', question: 'You can stay, or wait.' },
  };
  label(words, 'calm', 'Being calm');
};

/** Makes the tiny pack into a decision about a test. */
export const aboutATest: Spoil = (pack, words) => {
  pack.test = { counts: null };
  words.test = {
    measures: 'It measures how sore it is.',
    positive: 'If it finds something, a second test is offered.',
    negative: 'If it finds nothing, care goes on as before.',
    neverTrouble: 'It can find something that would have gone by itself.',
    counts: 'Nobody has counted how often it is right.',
  };
};

/**
 * The tiny pack, changed and joined. It has the shape of a pack and does not pass the rules of language, so that these
 * tests are of what is shown and not of what may be written.
 */
export function joined(...spoils: Spoil[]): Pack {
  const [figures, said] = [tinyPack(), tinyWords()];
  for (const spoil of spoils) spoil(figures, said);
  const [pack, words] = [
    parseFile(packFile, JSON.stringify(figures), 'tiny'),
    parseFile(wordsFile, JSON.stringify(said), 'tiny'),
  ];
  if (!pack.data || !words.data) throw new Error(JSON.stringify([...pack.problems, ...words.problems]));
  return joinPack(pack.data, words.data, 'f'.repeat(64));
}

/** A decision with a row of every kind: intervals, a range, two sources, a sum, measures, and a group nobody can pick. */
export const ofEveryKind: Pack = joined(everyKind);
/** A decision of two parts, with rows and options of their own. */
export const parted: Pack = joined(inParts);
