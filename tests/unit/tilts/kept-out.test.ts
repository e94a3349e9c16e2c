import { describe, expect, it } from 'vitest';
import { createConsultation } from '../../../lib/consultation/consultation';
import type { Pack } from '../../../lib/pack/pack';
import { parsePack } from '../../../lib/pack/parse-pack';
import { planNow } from '../../../lib/plan/plan-now';
import { practiceNames } from '../../../lib/practice/practice-mark';
import { tiltedPack } from '../../../lib/tilts/tilted-pack';
import { tilts } from '../../../lib/tilts/tilts';
import { clockAt, idsFrom, packsToday, tiny } from '../../support/builders';
import { recorded } from '../../support/recorded';
import { tinyPack, tinyWords } from '../../support/tiny-pack';

const leaning = { path: ['title'], before: tiny.title, after: 'Protecting your baby' };
const tilted = tiltedPack(tiny, { changes: [leaning] });
const clock = clockAt();
const names = idsFrom('n');
const consultation = (packs: readonly Pack[], plan: string) =>
  createConsultation({ packs, plan, who: 'unsaid', now: clock.now, newId: names });
const practice = practiceNames(names)();

describe('a tilted pack is kept out of whatever a woman takes away', () => {
  it('makes no plan, and so nothing that could leave, not even in practice', () => {
    expect(() => planNow(consultation([tilted], practice))).toThrow('no plan is made of it');
    expect(planNow(consultation([tiny], practice)).practice).toBe(true);
  });
});

describe('the door that every pack comes through', () => {
  const { pack, words, versions } = recorded({ pack: tinyPack(), words: tinyWords() });
  const opened = (files: { pack: object; words: object }, name = pack.id) =>
    parsePack({
      name,
      figures: JSON.stringify(files.pack),
      words: JSON.stringify(files.words),
      versions: JSON.stringify(versions),
      locale: 'en-GB',
      today: packsToday,
      hash: () => 'ab'.repeat(32),
    });

  it('opens the fair pack', () => {
    expect(opened({ pack, words }).ok).toBe(true);
  });

  it('opens no file with the id of a tilted one, and says what it is', () => {
    const parsed = opened({ pack: { ...pack, id: tilted.id }, words }, tilted.id);

    expect(parsed.ok ? [] : parsed.problems.map(({ what }) => what)).toContain('was tilted for an exercise');
  });

  it('opens no file that was tilted, under whatever id', () => {
    const open = tilts.filter(({ apply }) => {
      const files = structuredClone({ pack, words, versions });
      return apply(files) && opened(files).ok;
    });

    expect(open.map(({ id }) => id)).toEqual([]);
  });
});
