import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packRules } from '../../../lib/pack/pack-rules';
import { packFile, wordsFile } from '../../../lib/pack/schema';
import { versionRules } from '../../../lib/pack/version-rules';
import type { Tilted } from '../../../lib/tilts/tilt';
import { packsToday } from '../../support/builders';
import { recorded } from '../../support/recorded';
import { releasedPacks } from '../../support/released-packs';
import { shuffled } from '../../support/shuffled';
import { tinyPack, tinyWords } from '../../support/tiny-pack';

const packs = [{ pack: tinyPack(), words: tinyWords() }, ...releasedPacks()].map(recorded);
const anyPack = fc.constantFrom(...packs);
const problemsOf = ({ pack, words, versions }: Tilted) => packRules({ pack, words, versions, today: packsToday, partial: false });

/** How many lines of the record no longer hold: one rule alone, so that many packs can be tried. */
const changesIn = ({ pack, words, versions }: Tilted) => {
  let changes = 0;
  for (const rule of versionRules)
    rule.check({ pack, words, versions, today: packsToday, partial: false, texts: [] }, () => {
      changes += 1;
    });
  return changes;
};

describe('what changes nothing for a reader finds no problem', { timeout: 60_000 }, () => {
  it('the keys of both files in another order', () => {
    fc.assert(
      fc.property(anyPack, fc.infiniteStream(fc.nat()), ({ pack, words, versions }, chances) => {
        const next = () => Number(chances.next().value);
        const again = { pack: packFile.parse(shuffled(pack, next)), words: wordsFile.parse(shuffled(words, next)), versions };

        expect(problemsOf(again)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('notes and questions that are called otherwise in both files', () => {
    fc.assert(
      fc.property(anyPack, fc.stringMatching(/^[a-z][a-z0-9-]{3,12}$/), (pristine, suffix) => {
        const { pack, words, versions } = structuredClone(pristine);
        const called = (id: string) => `${id}-${suffix}`;
        for (const row of pack.rows) {
          row.notes = row.notes.map(called);
          if (row.certaintyWhy) row.certaintyWhy = called(row.certaintyWhy);
        }
        pack.questions = pack.questions.map(called);
        words.notes = Object.fromEntries(Object.entries(words.notes).map(([id, text]) => [called(id), text]));
        words.questions = Object.fromEntries(Object.entries(words.questions).map(([id, text]) => [called(id), text]));

        expect(problemsOf({ pack, words, versions })).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

it('any one figure of any arm that changes in a recorded pack is seen', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(anyPack, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 1000 }), (pristine, which, field, by) => {
      const tilted = structuredClone(pristine);
      const arms = tilted.pack.rows.flatMap((row) => row.arms.flatMap((arm) => ('reason' in arm ? [] : [arm])));
      const arm = arms[which % arms.length];
      if (!arm) return;
      const holder: object = arm.kind === 'measure' ? arm.measure : arm;
      const numbers = Object.entries(holder).filter((entry): entry is [string, number] => typeof entry[1] === 'number');
      const [key, value] = numbers[field % numbers.length] ?? ['', 0];
      Object.assign(holder, { [key]: value + by });

      expect(changesIn(tilted)).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});
