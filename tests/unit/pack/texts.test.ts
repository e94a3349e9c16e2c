import { describe, expect, it } from 'vitest';
import { firstHalf, restOf, wholePack } from '../../../lib/pack/halves';
import { joinPack } from '../../../lib/pack/join';
import type { WordsFile } from '../../../lib/pack/schema';
import { textsOf, withTexts } from '../../../lib/pack/texts';
import { releasedPacks } from '../../support/released-packs';

/** As it comes out of its file. */
const written = <T>(value: T): T => JSON.parse(JSON.stringify(value));

/** The same words in a language that puts a sentence the other way round, with its figures. */
function turned(value: unknown): unknown {
  if (typeof value === 'string')
    return value
      .split(' ')
      .map((word) => (word.includes('{') ? word : `ŷ${word}`))
      .reverse()
      .join(' ');
  if (Array.isArray(value)) return value.map(turned);
  if (value && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, turned(one)]));
  return value;
}

const decisions = releasedPacks().map(({ pack, words }) => {
  const other = { ...(turned(words) as WordsFile), locale: 'pl' };
  return { id: pack.id, english: joinPack(pack, words, 'a'.repeat(64)), other: joinPack(pack, other, 'b'.repeat(64)) };
});

describe.each(decisions)('the decision $id', ({ english, other }) => {
  it('is in another language what it is there, with the figures of the English one', () => {
    const again = withTexts(written(english), written(textsOf(english, other)));

    expect(written(again)).toEqual(written(other));
  });

  it('is made whole from the halves that the widget fetches, one after the other', () => {
    const first = written(textsOf(firstHalf(english, 'rest'), firstHalf(other, 'other rest')));
    const rest = written(textsOf(restOf(english), restOf(other)));

    // English came in halves too, and was put together before.
    const source = wholePack(written(firstHalf(english, 'rest')), written(restOf(english)));
    const begun = withTexts(firstHalf(source, ''), first);
    const whole = wholePack(begun, withTexts(restOf(source), rest));

    expect(begun.half).toBe('other rest');
    expect(written(whole)).toEqual(written(other));
  });

  it('carries over no figure and no source, and is much smaller than the decision', () => {
    const { said } = textsOf(english, other);

    expect(said.filter((text) => /^https?:/.test(text))).toEqual([]);
    expect(JSON.stringify(said).length).toBeLessThan(JSON.stringify(english).length / 2);
  });
});

it('refuses the texts of another decision, and of another version of the same', () => {
  const [one, two] = decisions;
  if (!one || !two) throw new Error('two packs are needed');
  const { said, at } = textsOf(one.english, one.other);

  expect(() => withTexts(two.english, { said, at })).toThrow('those of another decision');
  expect(() => withTexts(one.english, { said, at: at.slice(1) })).toThrow('those of another decision');
  expect(() => textsOf(one.english, two.other)).toThrow(/in one language/);
  const fewer = { ...one.other, questions: one.other.questions.slice(1) };
  expect(() => textsOf(one.english, fewer)).toThrow('pack › questions');
});

it('gives a decision that nobody can change', () => {
  const [one] = decisions;
  if (!one) throw new Error('a pack is needed');
  const again = withTexts(one.english, textsOf(one.english, one.other));

  expect(() => Object.assign(again.rows[0] ?? {}, { per: 10 })).toThrow(TypeError);
});
