import { describe, expect, it } from 'vitest';
import { joinPack } from '../../../lib/pack/join';
import { rules } from '../../../lib/pack/rules';
import { waiting } from '../../../lib/tilts/targets';
import type { Tilted } from '../../../lib/tilts/tilt';
import { tilts } from '../../../lib/tilts/tilts';
import { recorded } from '../../support/recorded';
import { releasedPacks } from '../../support/released-packs';

const packs: Tilted[] = releasedPacks().map(recorded);

/** A copy of the pack with one tilt, and whether there was anything to tilt so. */
function tilted(fair: Tilted, id: string): { made: Tilted; applied: boolean } {
  const made = structuredClone(fair);
  const applied = tilts.find((one) => one.id === id)?.apply(made) ?? false;
  return { made, applied };
}

/** The options whose words are others now. */
const changedIn = (fair: Tilted, made: Tilted) =>
  Object.keys(fair.words.options).filter(
    (id) => JSON.stringify(fair.words.options[id]) !== JSON.stringify(made.words.options[id]),
  );

describe.each(packs.map((fair) => [fair.pack.id, fair] as const))('in %s', (_id, fair) => {
  it.each(['name-against-advice', 'benefit-dropped'])('%s is done to the option of waiting, as its title says', (id) => {
    const { made } = tilted(fair, id);

    expect(changedIn(fair, made)).toEqual([waiting(fair.pack)]);
    if (id === 'name-against-advice')
      expect(made.words.options[waiting(fair.pack)]?.name).toBe(
        `${fair.words.options[waiting(fair.pack)]?.name}, against advice`,
      );
  });

  it('a longer frame is still the frame of those who do not have it', () => {
    const { made, applied } = tilted(fair, 'frame-with-a-plea');
    const [id = '', own] =
      Object.entries(made.words.rows).find(([key, one]) => one.hasNot !== fair.words.rows[key]?.hasNot) ?? [];

    expect(own?.hasNot?.startsWith(fair.words.rows[id]?.hasNot ?? '-') ?? !applied).toBe(true);
  });

  it('an added sentence is about nothing that this decision does not have', () => {
    const fairText = JSON.stringify(fair.words).toLowerCase();
    const nouns = ['labour', 'tear', 'bleeding', 'machine', 'drip', 'caesarean', 'ward', 'at home', 'examination'];
    for (const { id } of tilts.filter((one) => one.id.startsWith('said-'))) {
      const { made } = tilted(fair, id);
      const added = changedIn(fair, made).map((one) =>
        (made.words.options[one]?.good ?? '').slice(fair.words.options[one]?.good.length),
      );
      const strange = nouns.filter((noun) => added.some((text) => text.toLowerCase().includes(noun)) && !fairText.includes(noun));
      expect(strange, id).toEqual([]);
    }
  });
});

it('what is said of nature is said of nothing that comes in a bottle or through a needle', () => {
  const fair = packs.find(({ pack }) => pack.id === 'vitamin-k-newborn');
  if (!fair) throw new Error('the decision on vitamin K is gone');

  for (const id of ['said-nature', 'said-natural', 'said-normal-birth']) {
    const { made } = tilted(fair, id);
    expect(
      changedIn(fair, made).filter((one) => one !== waiting(fair.pack)),
      id,
    ).toEqual([]);
  }
});

it('added sentences are not all about the option that stands first', () => {
  for (const fair of packs.filter(({ pack }) => pack.options.filter(({ kind }) => kind === 'course').length > 1)) {
    const about = tilts.filter(({ id }) => id.startsWith('said-')).flatMap(({ id }) => changedIn(fair, tilted(fair, id).made));
    expect(new Set(about).size, fair.pack.id).toBeGreaterThan(1);
  }
});

it.each([
  ['figure-as-unknown', /gap/],
  ['row-hidden', /gone/],
  ['reason-without-reason', /no word on why/],
  ['no-plan-b', /what then/],
  ['gain-as-harm', /among the gains/],
])('%s is told with a harm of its own, and not with what else its rule keeps off', (id, says) => {
  const tilt = tilts.find((one) => one.id === id);

  expect(tilt?.harm).toMatch(says);
  expect(tilt?.harm).not.toBe(rules.find((rule) => rule.id === tilt?.claims)?.reason);
});

it('a frame that is cut off leaves its number, and the title says so', () => {
  const [fair] = packs;
  if (!fair) throw new Error('no pack');
  const rates = joinPack(tilted(fair, 'frame-dropped').made.pack, tilted(fair, 'frame-dropped').made.words, '').rows.length;

  expect(rates).toBe(joinPack(fair.pack, fair.words, '').rows.length);
  expect(tilts.find(({ id }) => id === 'frame-dropped')?.title).toMatch(/^a number without the words/);
});
