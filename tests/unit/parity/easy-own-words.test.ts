import { describe, expect, it } from 'vitest';
import { easyOwn } from '../../../lib/parity/easy-rules';
import { parityProblems } from '../../../lib/parity/parity-problems';
import { easyPacks, simple } from '../../support/easy-packs';

const long = 'You can have this at home if your midwife is with you.';
const easier = 'You can have this at home. Your midwife is with you.';
/** So many long texts, of which some are the same in easy words. */
const notes = (count: number, copied: number, say: (at: number) => string = () => easier) => ({
  english: { notes: Object.fromEntries(Array.from({ length: count }, (_, at) => [`n${at}`, long])) },
  words: { notes: Object.fromEntries(Array.from({ length: count }, (_, at) => [`n${at}`, at < copied ? long : say(at)])) },
});
const refused = (files: { english: unknown; words: unknown }, locale = simple, isPack = true) =>
  parityProblems({ locale, name: 'easy', ...files, isPack }).filter(({ rule }) => rule === 'easy-own-words');

describe('easy words that are English again', () => {
  it('pass while they are one text in twenty, and are refused from the next on', () => {
    expect(refused(notes(40, 2))).toEqual([]);
    expect(refused(notes(40, 3))).toHaveLength(3);
    expect(refused(notes(39, 2))).toHaveLength(2);
  });

  it('are named each by where it stands, with how many there are and how many may be', () => {
    const [first] = refused(notes(40, 3));

    expect(first).toEqual({
      rule: 'easy-own-words',
      where: 'easy › notes › n0',
      what: `is English word for word, as are 3 of the 40 texts of ${easyOwn.words} words or more, in “${long}”`,
      todo: 'say it in shorter sentences and plainer words; 2 may stay as they are',
    });
  });

  it('are not hidden by another comma, stop or capital letter', () => {
    const dressed = long.replace(' if', ', if').replace('You', 'you').replace('.', '');

    expect(refused(notes(40, 0, () => dressed))).toHaveLength(40);
  });

  it('may be short, the name of an option, or what is said of a study', () => {
    const short = long
      .split(' ')
      .slice(0, easyOwn.words - 1)
      .join(' ');
    const files = { notes: { a: short }, options: { home: { name: long } }, sources: { nice: { standing: long } } };

    expect(refused({ english: files, words: files })).toEqual([]);
    expect(refused({ english: { notes: { a: `${short} home` } }, words: { notes: { a: `${short} home` } } })).toHaveLength(1);
  });

  it('are nothing to the interface or to another language', () => {
    expect(refused(notes(40, 40), simple, false)).toEqual([]);
    expect(refused(notes(40, 40), 'pl')).toEqual([]);
  });
});

it.each(easyPacks().map((one) => [one.file.id, one] as const))(
  'the easy words of %s pass, and the English ones in their place would not',
  (_, { english, words }) => {
    expect(refused({ english, words })).toEqual([]);
    expect(refused({ english, words: english }).length).toBeGreaterThan(100);
  },
);
