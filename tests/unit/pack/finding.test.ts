import { describe, expect, it } from 'vitest';
import { findingWords } from '../../../lib/export/row-words';
import { findingFor } from '../../../lib/pack/finding';
import type { Row } from '../../../lib/pack/pack';
import { aidWords, packOf, parsePlaceOfBirth, tiny } from '../../support/builders';

const pack = packOf(parsePlaceOfBirth());
const four = ['home', 'fmu', 'amu', 'ou'];

const rowOf = (key: string): Row => {
  const row = pack.rows.find((candidate) => candidate.key === key);
  if (!row) throw new Error(`the pack has no row ${key}`);
  return row;
};
const kindOf = (key: string, shown: readonly string[]) => findingFor(rowOf(key), shown).kind;
const said = (key: string, shown: readonly string[]) =>
  findingWords(
    rowOf(key),
    pack.options.filter(({ id }) => shown.includes(id)),
    aidWords,
  );

const serious = 'baby-serious-problem.nulliparous';

describe('what was found about a serious problem with a first baby', () => {
  it.each([
    [['home', 'ou'], 'clear_difference'],
    [['home', 'fmu'], 'clear_difference'],
    [['home', 'amu'], 'clear_difference'],
    [['fmu', 'amu'], 'no_clear_difference'],
    [['fmu', 'ou'], 'no_clear_difference'],
    [['amu', 'ou'], 'no_clear_difference'],
    [['fmu', 'amu', 'ou'], 'no_clear_difference'],
    [['home', 'fmu', 'amu'], 'mixed'],
    [four, 'mixed'],
    [['home', 'decide_later'], 'nothing_to_compare'],
    [['home', 'ou', 'decide_later'], 'clear_difference'],
  ])('%j on the screen: %s', (shown, kind) => {
    expect(kindOf(serious, shown)).toBe(kind);
  });

  it('does not depend on the order in which the options were ticked', () => {
    expect(kindOf(serious, ['ou', 'home'])).toBe('clear_difference');
    expect(kindOf(serious, ['ou', 'fmu'])).toBe('no_clear_difference');
  });

  it('names the pairs that differ, and the pairs that do not', () => {
    expect(findingFor(rowOf(serious), four)).toEqual({
      kind: 'mixed',
      differ: [
        ['home', 'fmu'],
        ['home', 'amu'],
        ['home', 'ou'],
      ],
      alike: [
        ['fmu', 'amu'],
        ['fmu', 'ou'],
        ['amu', 'ou'],
      ],
      open: [],
    });
  });

  it('is said of all four as: home differs from each of the others', () => {
    expect(said(serious, four)).toBe(
      'A clear difference was found between home and each of the others on the screen. No clear difference was found among those others.',
    );
  });

  it.each([
    [['home', 'ou'], 'A clear difference was found.'],
    [['fmu', 'ou'], 'No clear difference was found.'],
    [['home', 'decide_later'], 'There is no second figure here to compare with.'],
  ])('is said of %j in one sentence', (shown, sentence) => {
    expect(said(serious, shown)).toBe(sentence);
  });
});

describe('what was found in rows where not every pair was compared', () => {
  it.each([
    ['caesarean.nulliparous', ['home', 'fmu'], 'not_compared'],
    ['caesarean.nulliparous', ['home', 'ou'], 'clear_difference'],
    ['caesarean.nulliparous', ['fmu', 'amu'], 'not_compared'],
    ['caesarean.nulliparous', four, 'clear_difference'],
    ['time-to-move.all_low_risk', ['home', 'ou'], 'nothing_to_compare'],
    ['time-to-move.all_low_risk', ['home', 'fmu'], 'clear_difference'],
    ['blood-transfusion.nulliparous', ['home', 'ou'], 'conflicting_or_limited'],
    ['baby-dies', ['home', 'ou'], 'conflicting_or_limited'],
    ['baby-serious-problem.multiparous', four, 'no_clear_difference'],
    ['bad-tear', ['home', 'ou'], 'no_clear_difference'],
  ])('%s with %j: %s', (key, shown, kind) => {
    expect(kindOf(key, shown)).toBe(kind);
  });

  it('says so where the study did not compare', () => {
    expect(said('caesarean.nulliparous', ['home', 'fmu'])).toBe('The study did not compare these with each other.');
  });
});

describe('a finding of pairs where no option stands out', () => {
  const [row] = tiny.rows;
  const three: Row = {
    ...(row as Row),
    arms: ['go', 'other', 'wait'].map((option) => ({ option, kind: 'rate', value: 1 })),
    pairs: [
      { between: ['go', 'other'], bucket: 'clear_difference' },
      { between: ['other', 'wait'], bucket: 'no_clear_difference' },
      { between: ['go', 'wait'], bucket: 'no_clear_difference' },
    ],
  };

  it('is said pair by pair, both ways', () => {
    expect(findingWords(three, tiny.options, aidWords)).toBe(
      'A clear difference was found between go now and other way. No clear difference was found between go now and wait; and between other way and wait.',
    );
  });

  it('is limited as a whole when it is limited for one pair', () => {
    const limited = three.pairs.map((pair, index) =>
      index === 0 ? { ...pair, bucket: 'conflicting_or_limited' as const } : pair,
    );

    expect(findingFor({ ...three, pairs: limited }, ['go', 'other', 'wait'])).toEqual({ kind: 'conflicting_or_limited' });
  });
});
