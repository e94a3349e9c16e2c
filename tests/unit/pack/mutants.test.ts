import { describe, expect, it } from 'vitest';
import { packRules } from '../../../lib/pack/pack-rules';
import { packTexts } from '../../../lib/pack/pack-texts';
import { parseFile } from '../../../lib/pack/parse-file';
import type { LintContext } from '../../../lib/pack/rule';
import { rules } from '../../../lib/pack/rules';
import { packFile, wordsFile } from '../../../lib/pack/schema';
import type { Tilt, Tilted } from '../../../lib/tilts/tilt';
import { packsToday } from '../../support/builders';
import { mutants } from '../../support/mutants/mutants';
import { recorded } from '../../support/recorded';
import { releasedPacks } from '../../support/released-packs';
import { tinyPack, tinyWords } from '../../support/tiny-pack';

const packs: Tilted[] = [{ pack: tinyPack(), words: tinyWords() }, ...releasedPacks()].map(recorded);

const contextOf = ({ pack, words, versions }: Tilted) => ({ pack, words, versions, today: packsToday, partial: false });

/** Whether the rule that claims a mutant finds something in what it made; undefined where the mutant has nothing to tilt. */
function caught({ claims, apply }: Tilt, pristine: Tilted): boolean | undefined {
  const tilted = structuredClone(pristine);
  if (!apply(tilted)) return undefined;
  if (claims === 'schema') {
    const files = [parseFile(packFile, JSON.stringify(tilted.pack), ''), parseFile(wordsFile, JSON.stringify(tilted.words), '')];
    return files.some(({ problems }) => problems.length > 0);
  }
  let found = false;
  const context: LintContext = { ...contextOf(tilted), texts: packTexts(tilted.words) };
  rules
    .find(({ id }) => id === claims)
    ?.check(context, () => {
      found = true;
    });
  return found;
}

/** What became of every tilt of every pack, in the order of the catalogue. */
const outcomes = new Map(packs.map((one) => [one.pack.id, mutants.map((mutant) => caught(mutant, one))]));

describe.each(packs.map((one) => [one.pack.id, one] as const))('the pack %s', (id, pristine) => {
  it('has no problem as it is, with its figures recorded', () => {
    expect(packRules(contextOf(pristine))).toEqual([]);
  });

  it('shows every tilt to the rule that claims it', () => {
    const missed = mutants.filter((_, index) => outcomes.get(id)?.[index] === false);

    expect(missed.map((mutant) => `${mutant.id} is not caught by ${mutant.claims}`)).toEqual([]);
  });
});

describe('the catalogue of tilts', () => {
  it('has one for every rule, and names no rule that is not there', () => {
    const claimed = new Set(mutants.map(({ claims }) => claims));

    expect([...rules.map(({ id }) => id), 'schema'].filter((id) => !claimed.has(id))).toEqual([]);
    expect([...claimed].filter((id) => id !== 'schema' && !rules.some((rule) => rule.id === id))).toEqual([]);
  });

  it('names each of them once', () => {
    expect(new Set(mutants.map(({ id }) => id)).size).toBe(mutants.length);
  });

  it('can be applied, each to one pack at least', () => {
    const idle = mutants.filter((_, index) => [...outcomes.values()].every((on) => on[index] === undefined));

    expect(idle.map(({ id }) => id)).toEqual([]);
  });

  it('is caught wherever it can be applied, and says how often that was', () => {
    const tried = [...outcomes.values()].flat().filter((one) => one !== undefined);
    const seen = tried.filter(Boolean).length;
    console.log(`${mutants.length} tilts, ${rules.length} rules, ${packs.length} packs: ${seen} of ${tried.length} caught`);

    expect(seen).toBe(tried.length);
  });
});
