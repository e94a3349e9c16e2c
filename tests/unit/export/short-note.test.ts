import { describe, expect, it } from 'vitest';
import type { Deed } from '../../../lib/consultation/event-schema';
import { recordNote } from '../../../lib/export/record-note';
import type { Pack } from '../../../lib/pack/pack';
import { aidWords, hour, type Talk, talk, tiny } from '../../support/builders';
import { everyFieldFilled } from '../../support/record-fields';

const shortOf = (t: Talk) => recordNote(t.plan(), aidWords, { length: 'short', ascii: false, version: '9.8.7' }).text;
const linesOf = (t: Talk) => shortOf(t).trimEnd().split('\n');
const time = aidWords.time('2026-11-25T10:00:00Z');

describe('the short note', () => {
  it('has needs first, then the options, her words, where she is, plan B, what was checked and what comes next', () => {
    expect(linesOf(everyFieldFilled())).toEqual([
      `NOTE FOR THE RECORD: A TINY CHOICE, 25 November 2026, ${time}`,
      'What helps when you talk with me (her words): “Slowly.”',
      'Interpreter, and what helped to follow: Noted as interpreter.',
      'Communication needs: how they were met: Noted as needsMet.',
      'Who was there: Noted as present.',
      'Weeks of pregnancy, as told: 36 (on 25 November 2026)',
      'What was talked about: Noted as discussed.',
      'What she raised herself: Noted as raised.',
      'What was recommended, if anything, and why: Noted as recommendation.',
      'Options on the screen: go now; other way',
      'Options not on the screen: wait',
      'Not offered: other way. Why: Closed.',
      'What I hope for (her words): “To be at home.”',
      'What worries me (written by a clinician): “The drive.”',
      'Where she is now: I have decided: go now. (by the woman)',
      'Why (her words): “It is near.”',
      'Plan B: 1 of 2 answered',
      '- If it is full (her words): “Then home.”',
      'How understanding was checked: Noted as checked.',
      'Time given to decide: Noted as time.',
      'What was given to take away: Noted as given.',
      'What happens next: Noted as next.',
      'When to look at it again: Noted as review.',
      'Not recorded: my home, my family, who is with me; what happened before, to me or to someone close',
      `Receipt: A tiny choice, pack tiny, version 1.2.3, content ${tiny.hash.slice(0, 12)}. Compared: go now and other way.`,
      'Not yet signed off: A tiny choice. No clinician has checked these figures for this aid. It is not for use in care yet.',
      'This is not consent and not an order. Made with Evenhand, version 9.8.7.',
    ]);
  });

  it('gathers what nobody filled in, in one line, so that nothing is missing in silence', () => {
    const lines = linesOf(talk());
    const unsaid = lines.filter((line) => line.startsWith('Not recorded: '));

    expect(unsaid).toHaveLength(1);
    for (const label of [
      'interpreter',
      'who was there',
      'not offered',
      'what I hope for',
      'why',
      'how understanding was checked',
      'what happens next',
    ])
      expect(unsaid[0]?.toLowerCase()).toContain(label.toLowerCase());
  });

  it('says that where she is, and plan B, are not recorded, each on its own line', () => {
    const lines = linesOf(talk());

    expect(lines).toContain('Where she is now: not recorded');
    expect(lines).toContain('Plan B: 0 of 2 answered');
    expect(lines).toContain('Options on the screen: none of them');
    expect(lines).toContain('Options not on the screen: go now; other way; wait');
  });

  it('has the date of what was said at another visit', () => {
    const t = talk();
    const add = (deed: Deed) => t.consultation.add('tiny', deed);
    add({ kind: 'about', prompt: 'hopes', words: 'To rest.' });
    t.clock.pass(24 * hour);
    add({ kind: 'about', prompt: 'worries', words: 'The drive.' });

    const lines = linesOf(t);

    expect(lines).toContain('What I hope for (her words, on 24 November 2026): “To rest.”');
    expect(lines).toContain('What worries me (her words): “The drive.”');
  });

  it('names the decision with each line that is about one, where there are several', () => {
    const second: Pack = { ...tiny, id: 'second', title: 'A second choice' };
    const t = talk({ packs: [tiny, second] });
    t.consultation.decision('second').stand('unsure', null);

    const lines = linesOf(t);

    expect(lines).toContain('A tiny choice: Where she is now: not recorded');
    expect(lines).toContain('A second choice: Where she is now: I am not sure. (by the woman)');
    expect(lines.filter((line) => line.startsWith('Receipt: '))).toHaveLength(2);
  });

  it('never cuts her words', () => {
    const t = talk();
    const words = 'A long thought. '.repeat(500);
    t.consultation.add('tiny', { kind: 'about', prompt: 'hopes', words });

    expect(shortOf(t)).toContain(`“${words}”`);
  });
});
