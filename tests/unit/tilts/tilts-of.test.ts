import { describe, expect, it } from 'vitest';
import { joinPack } from '../../../lib/pack/join';
import { rules } from '../../../lib/pack/rules';
import { isTiltedId } from '../../../lib/practice/tilt-mark';
import type { Tilt, Tilted } from '../../../lib/tilts/tilt';
import { tiltedPack } from '../../../lib/tilts/tilted-pack';
import { tilts } from '../../../lib/tilts/tilts';
import { tiltsOf } from '../../../lib/tilts/tilts-of';
import { aidWords, packsToday } from '../../support/builders';
import { recorded } from '../../support/recorded';
import { releasedPacks } from '../../support/released-packs';
import { tinyPack, tinyWords } from '../../support/tiny-pack';

const packs: Tilted[] = releasedPacks().map(recorded);
const offered = new Map(
  packs.map((fair) => [fair.pack.id, tiltsOf({ fair, tilts, rules, words: aidWords, today: packsToday })] as const),
);
const made = (id: string) => offered.get(id)?.tilts ?? [];

describe.each(packs.map((fair) => [fair.pack.id, fair] as const))('the tilts of %s', { timeout: 120_000 }, (id, fair) => {
  it('are each caught by the rule that they name, and each shows on a screen', () => {
    expect(offered.get(id)?.problems).toEqual([]);
    expect(made(id).length).toBeGreaterThan(100);
  });

  it('make of the fair pack what the tilt makes of its files, under an id that says so', () => {
    const joined = joinPack(fair.pack, fair.words, 'ab'.repeat(32));
    for (const one of made(id)) {
      const tilted = structuredClone(fair);
      tilts.find((tilt) => tilt.id === one.id)?.apply(tilted);
      const changed = tiltedPack(joined, JSON.parse(JSON.stringify(one)));

      expect(changed, one.id).toEqual({ ...joinPack(tilted.pack, tilted.words, ''), id: changed.id });
      expect(isTiltedId(changed.id)).toBe(true);
    }
  });
});

describe('the catalogue', () => {
  it('has no tilt that can be shown with no decision', () => {
    const idle = tilts.filter(({ id }) => packs.every((fair) => made(fair.pack.id).every((one) => one.id !== id)));

    expect(idle.map(({ id }) => id)).toEqual([]);
  });

  it('says of each tilt what harm it does and where the rule comes from', () => {
    for (const { id, harm, source, title } of made('place-of-birth')) {
      expect(harm.length, id).toBeGreaterThan(20);
      expect(source.length, id).toBeGreaterThan(4);
      expect(title.length, id).toBeGreaterThan(3);
    }
  });
});

describe('what is refused', () => {
  const fair = recorded({ pack: tinyPack(), words: tinyWords() });
  const tried = (tilt: Tilt) => tiltsOf({ fair, tilts: [tilt], rules, words: aidWords, today: packsToday });
  const lead: Tilt['apply'] = ({ words }) =>
    Boolean(Object.assign(words, { lead: 'Your midwife will guide you. You may say no.' }));

  it('a tilt that the rule it names does not catch', () => {
    const { tilts: none, problems } = tried({ id: 'lead', title: 'a lead', claims: 'even-length', apply: lead });

    expect(none).toEqual([]);
    expect(problems.map(({ what }) => what)).toEqual(['is not caught by `even-length`']);
  });

  it('a tilt that names a rule which is not there', () => {
    expect(tried({ id: 'lead', title: 'a lead', claims: 'nothing', apply: lead }).problems).toHaveLength(1);
  });

  it('a tilt that nobody could see', () => {
    const kinds: Tilt['apply'] = ({ pack }) => pack.options.every((option) => Boolean(Object.assign(option, { kind: 'course' })));
    const { tilts: none, problems } = tried({ id: 'kinds', title: 'kinds', claims: 'waiting-present', apply: kinds });

    expect(none).toEqual([]);
    expect(problems.map(({ what }) => what)).toEqual(['shows on no screen']);
  });

  it('changes that were worked out from another version of the pack', () => {
    const joined = joinPack(fair.pack, fair.words, '');
    const changes = [{ path: ['title'], before: 'Another title', after: 'A tilted one' }];

    expect(() => tiltedPack(joined, { changes })).toThrow('title is not what it was');
  });
});
