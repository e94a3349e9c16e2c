import { describe, expect, it } from 'vitest';
import { joinPack } from '../../../lib/pack/join';
import { rules } from '../../../lib/pack/rules';
import { changedPart } from '../../../lib/tilts/changed-part';
import { exerciseOf, judge, oneOf } from '../../../lib/tilts/exercise';
import { sourceLinks } from '../../../lib/tilts/source-links';
import { tilts } from '../../../lib/tilts/tilts';
import { tiltsOf } from '../../../lib/tilts/tilts-of';
import { aidWords, packsToday } from '../../support/builders';
import { recorded } from '../../support/recorded';
import { releasedPacks } from '../../support/released-packs';

const file = releasedPacks().find(({ pack }) => pack.id === 'place-of-birth');
if (!file) throw new Error('the decision on the place of birth is gone');
const fair = recorded(file);
const joined = joinPack(fair.pack, fair.words, '');
const some = ['favourite-first', 'none-means-never', 'harm-dropped', 'row-hidden', 'value-turned', 'funder-hidden'];
const { tilts: made } = tiltsOf({
  fair,
  tilts: tilts.filter(({ id }) => some.includes(id)),
  rules,
  words: aidWords,
  today: packsToday,
});
const exercise = (id: string, chance = 0) => {
  const tilt = made.find((one) => one.id === id);
  if (!tilt) throw new Error(`no tilt ${id}`);
  return exerciseOf(joined, tilt, chance, aidWords);
};

describe('an exercise', () => {
  it.each([
    ['favourite-first', 'order', 'choice'],
    ['harm-dropped', 'option:', 'choice'],
    ['none-means-never', 'row:', 'figures'],
    ['row-hidden', 'row:', 'figures'],
    ['value-turned', 'value:', 'asked'],
    ['funder-hidden', 'makers', 'from'],
  ])('with %s differs at %s, among %s', (id, place, view) => {
    const { differences, places } = exercise(id);

    expect(differences.some((one) => one.id.startsWith(place) && one.view === view)).toBe(true);
    // What is on one page alone can be pressed as well.
    for (const one of differences) expect(places.map(({ id }) => id)).toContain(one.id);
  });

  it('puts the tilted page on the side that chance says', () => {
    expect(exercise('harm-dropped', 0.49).tilted).toBe('first');
    expect(exercise('harm-dropped', 0.5).tilted).toBe('second');
    expect(exercise('harm-dropped', 0.5).packs.first).toBe(joined);
  });

  it('tells a press on the tilted place from one on the fair page and from one where nothing was changed', () => {
    const it = exercise('funder-hidden', 0);

    expect([judge(it, 'first', 'makers'), judge(it, 'second', 'makers'), judge(it, 'first', 'order')]).toEqual([
      'found',
      'otherSide',
      'same',
    ]);
  });

  it('shows two options of many, and those of the tilt among them', () => {
    const { sight, differences } = exercise('none-means-never');
    const arms = differences.flatMap(({ lines }) => lines.flatMap(({ name }) => /^arm (.+)/.exec(name)?.[1] ?? []));

    expect(arms.length).toBeGreaterThan(0);
    expect(sight.options.length).toBeLessThanOrEqual(2);
    expect(sight.options).toEqual(expect.arrayContaining(arms));
  });
});

it('one of a list is picked by chance, and none of an empty one', () => {
  expect([oneOf(['a', 'b'], 0), oneOf(['a', 'b'], 0.99), oneOf([], 0.5)]).toEqual(['a', 'b', undefined]);
});

it('what was changed in a text is cut out between words', () => {
  expect(changedPart('It may be sore. It is safe.', 'It may be sore.')).toEqual({
    before: 'It may be sore.',
    own: ' It is safe.',
    behind: '',
  });
  expect(changedPart('one two three', 'one four three')).toEqual({ before: 'one ', own: 'two', behind: ' three' });
  expect(changedPart('same', 'same')).toEqual({ before: 'same', own: '', behind: '' });
});

it('the source of a rule leads to what it names, and to nothing where it is our own', () => {
  expect(sourceLinks('IPDAS 7; NICE NG197 1.4').map(({ name }) => name)).toEqual(['IPDAS', 'NICE NG197']);
  expect(sourceLinks('docs/decisions/0003')).toEqual([]);
});
