import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Deed } from '../../../lib/consultation/event-schema';
import { recordNote } from '../../../lib/export/record-note';
import type { Pack } from '../../../lib/pack/pack';
import { aidWords, type Talk, talk, tiny } from '../../support/builders';
import { everyFieldFilled } from '../../support/record-fields';

const lineOf = (t: Talk) => recordNote(t.plan(), aidWords, { length: 'line', ascii: false, version: '9.8.7' }).text;
const lineAfter = (...deeds: Deed[]) => {
  const t = talk();
  for (const deed of deeds) t.consultation.add('tiny', deed);
  return lineOf(t);
};

describe('the note in one line', () => {
  it('has the decision, needs, the options, where she is, and the pack', () => {
    expect(lineOf(everyFieldFilled())).toBe(
      'A TINY CHOICE, 25 November 2026. Weeks of pregnancy, as told: 36 (on 25 November 2026). Needs: “Slowly.” (her words); “Noted as interpreter.” (written by a clinician). Options on the screen: go now, other way. Not offered: other way. Where she is now: I have decided: go now. Pack tiny, version 1.2.3, not yet signed off. Her words are in the full note. Made with Evenhand, version 9.8.7.',
    );
  });

  it('says of an empty plan that nothing is recorded', () => {
    expect(lineOf(talk())).toBe(
      'A TINY CHOICE. Options on the screen: none of them. Where she is now: not recorded. Pack tiny, version 1.2.3, not yet signed off. Her words: not recorded. Made with Evenhand, version 9.8.7.',
    );
  });

  it.each([
    ['several lines', 'Slowly.\nAnd again.'],
    ['quotation marks', 'Slowly.” Where she is now: “I have decided'],
    ['more than fits', 'Slowly. '.repeat(20)],
    ['a control character', 'Slowly.\u0007'],
  ])('points to the full note for needs with %s, and cuts nothing', (_, words) => {
    expect(lineAfter({ kind: 'about', prompt: 'talk', words })).toContain(' Needs: in the full note (her words). ');
  });

  it('has no line break, whatever is typed anywhere', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const line = lineAfter(
          { kind: 'about', prompt: 'talk', words },
          { kind: 'conversation', field: 'interpreter', words },
          { kind: 'reason', words },
          { kind: 'offered', option: 'go', offered: false, why: words },
        );
        expect(line).not.toMatch(/[\n\r\v\f\u0085\u2028\u2029]/);
      }),
    );
  });

  it('names each of several decisions', () => {
    const second: Pack = { ...tiny, id: 'second', title: 'A second choice' };

    const line = lineOf(talk({ packs: [tiny, second] }));

    expect(line).toContain('A TINY CHOICE AND A SECOND CHOICE.');
    expect(line).toContain('A second choice: Options on the screen: none of them.');
    expect(line).toContain('Pack second, version 1.2.3');
  });
});
