import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Deed } from '../../../lib/consultation/event-schema';
import { needNames } from '../../../lib/consultation/said-of';
import { waysWords } from '../../../lib/export/need-words';
import { recordNote } from '../../../lib/export/record-note';
import type { Pack } from '../../../lib/pack/pack';
import { aidWords, hour, type Talk, talk, tiny } from '../../support/builders';
import { everyFieldFilled } from '../../support/every-field-filled';
import { someWays } from '../../support/some-ways';

const time = aidWords.time('2026-11-25T10:00:00Z');
const lineOf = (t: Talk) => recordNote(t.plan(), aidWords, { length: 'line', ascii: false, version: '9.8.7' }).text;
const lineAfter = (...deeds: Deed[]) => {
  const t = talk();
  for (const deed of deeds) t.consultation.add('tiny', deed);
  return lineOf(t);
};

describe('the note in one line', () => {
  it('has the decision, needs, where she is, plan B, the options and the pack, and says where her words are', () => {
    const needs = needNames
      .map((need) => {
        const said = [waysWords(need, someWays(need), aidWords), `“Noted as ${need}.”`];
        return `${aidWords.t(`note.need.${need}`)}: ${said.filter(Boolean).join(', ')}`;
      })
      .join('; ');

    expect(lineOf(everyFieldFilled())).toBe(
      `A tiny choice, said until 25 November 2026, ${time}, follows the note of ${time}. Needs: ${needs}; “Slowly.” (her words); Interpreter booked: Yes; for 2 December 2026; Interpreter at this visit: In the room; Interpreter’s name, and what helped: “Noted as interpreter.” Gestation, as told: 36 weeks (on 25 November 2026). Where she is now: decided: go now (written down by the woman). Local: Go now is here. Where, as “Riverside Hospitals” wrote it: “The day ward, Willow Wing”. Number to ring: 01632 960 124 (“Day ward”). Plan B: 1 of 2 answered. Options on the screen: go now; other way. Not offered: other way (why: “Closed.”). Pack tiny, version 1.2.3, not yet signed off. Her other words and plan B are not in this line; they are in her plan. Made with Evenhand, version 9.8.7.`,
    );
  });

  it('says of an empty plan that nothing is recorded', () => {
    expect(lineOf(talk())).toBe(
      'A tiny choice. Needs: not recorded. Where she is now: not recorded. Plan B: 0 of 2 answered. Options on the screen: none were opened. Pack tiny, version 1.2.3, not yet signed off. Her words: not recorded. Made with Evenhand, version 9.8.7.',
    );
  });

  it('has of what she needs what was picked, and says where longer words of hers are', () => {
    const line = lineAfter(
      { kind: 'need', need: 'speak', ways: ['ur'], words: '' },
      { kind: 'need', need: 'interpreter', ways: ['yes'], words: 'Long. '.repeat(40) },
    );

    expect(line).toContain(' Needs: Language she speaks: Urdu; Interpreter, as she asks: Wanted, in her plan. ');
    expect(line).toContain('Her own words and plan B are not in this line');
  });

  it('says that her words are not in it, where none of them is', () => {
    expect(lineAfter({ kind: 'reason', words: 'Near.' })).toContain(
      ' Her own words and plan B are not in this line; they are in her plan. ',
    );
  });

  it('says nothing of other words where those in it are all', () => {
    expect(lineAfter({ kind: 'about', prompt: 'talk', words: 'Slowly.' })).not.toMatch(/er (other|own) words|Her words/);
  });

  const long = [
    ['several lines', 'Slowly.\nAnd again.'],
    ['quotation marks', 'Slowly.” Where she is now: “I have decided'],
    ['more than fits', 'Slowly. '.repeat(20)],
    ['a control character', 'Slowly.\u0007'],
  ] as const;

  it.each(long)('points to her plan for needs with %s, and cuts nothing', (_, words) => {
    expect(lineAfter({ kind: 'about', prompt: 'talk', words })).toContain(' Needs: in her plan (her words). ');
  });

  it.each(long)('points to her plan for why something is not offered with %s', (_, why) => {
    expect(lineAfter({ kind: 'offered', option: 'go', offered: false, why })).toContain(
      ' Not offered: go now (why: in her plan). ',
    );
  });

  it('says that no reason is recorded where none is', () => {
    expect(lineAfter({ kind: 'offered', option: 'go', offered: false, why: '' })).toContain('go now (why: not recorded).');
  });

  it('keeps options apart whose names have a comma', () => {
    const [go, ...rest] = tiny.options;
    const named: Pack = { ...tiny, options: go ? [{ ...go, name: 'Start without it, have it if needed' }, ...rest] : rest };
    const t = talk({ packs: [named] });
    t.consultation.add('tiny', { kind: 'shown', stratum: 'first', options: ['go', 'other'], rows: ['sleep'] });

    expect(lineOf(t)).toContain('Options on the screen: start without it, have it if needed; other way.');
  });

  it('says of which day the note is that it follows, where that is another day', () => {
    const t = talk();
    t.consultation.add('tiny', { kind: 'entered', length: 'line', how: 'inserted' });
    t.clock.pass(24 * hour);
    t.consultation.add('tiny', { kind: 'reason', words: 'Near.' });

    expect(lineOf(t)).toContain(`said until 25 November 2026, ${time}, follows the note of ${time} on 24 November 2026.`);
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

    expect(line).toMatch(/^Note for the record\. Needs: not recorded\. A tiny choice: where she is now: not recorded\. /);
    expect(line).toContain(' A second choice: where she is now: not recorded. ');
    expect(line).toContain('Pack second, version 1.2.3');
  });
});
