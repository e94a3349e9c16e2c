import { describe, expect, it } from 'vitest';
import type { Deed } from '../../../lib/consultation/event-schema';
import { aidWords, hour, minute, packOf, parsePlaceOfBirth, talk } from '../../support/builders';
import { fullNoteOf } from '../../support/full-note-of';
import { noteBlock as part } from '../../support/note-block';

const noteOf = (...deeds: Deed[]) => {
  const t = talk();
  for (const deed of deeds) t.consultation.add('tiny', deed);
  return fullNoteOf(t.plan());
};
const decision = 'A tiny choice';
const timeOf = (clock: string) => aidWords.time(`2026-11-24T${clock}:00Z`);

describe('plan A and plan B', () => {
  it.each<[string, Deed, string, string]>([
    ['more time', { kind: 'standing', standing: 'time', option: null }, 'wants more time', 'not yet'],
    ['help', { kind: 'standing', standing: 'help', option: null }, 'wants help to decide', 'not yet'],
    [
      'a leaning without an option',
      { kind: 'standing', standing: 'leaning', option: null },
      'leaning; which one is not recorded',
      'not yet',
    ],
    [
      'none of these, which is a decision too',
      { kind: 'standing', standing: 'none', option: null },
      'no to all of these',
      'yes, by the woman; written down by the woman, on 24 November 2026',
    ],
  ])('may be %s', (_, deed, said, made) => {
    const block = part(noteOf(deed), decision);

    expect(block.find((line) => line.startsWith('- Where she is now'))).toContain(said);
    expect(block).toContain(`- Decision made: ${made}`);
  });

  it('keep where she stood before', () => {
    const t = talk();
    t.consultation.add('tiny', { kind: 'gestation', weeks: 36 });
    t.consultation.decision('tiny').stand('unsure', null);
    t.clock.pass(hour);
    t.consultation.decision('tiny').stand('decided', 'wait');

    const block = part(fullNoteOf(t.plan()), decision);

    expect(block).toContain('- Where she is now: decided: wait (written down by the woman, on 24 November 2026, at 36 weeks)');
    expect(block).toContain('- Before: not sure (written down by the woman, on 24 November 2026, at 36 weeks)');
  });
});

describe('the times of a visit', () => {
  it('are one where it began and ended in the same minute, and nobody is asked for them again', () => {
    const block = part(noteOf({ kind: 'reason', words: 'Near.' }), 'Who was there, and where');

    expect(block[0]).toBe(`When: 24 November 2026, recorded at ${timeOf('10:00')} (written down by the woman)`);
    expect(block.filter((line) => line.startsWith('Began and ended'))).toEqual([]);
  });

  it('are two where it went on, beside what somebody wrote of them', () => {
    const t = talk();
    t.consultation.add('tiny', { kind: 'conversation', field: 'times', words: 'Ten to eleven.' });
    t.clock.pass(hour);
    t.consultation.add('tiny', { kind: 'reason', words: 'Near.' });

    const block = part(fullNoteOf(t.plan()), 'Who was there, and where');

    expect(block[0]).toBe(
      `When: 24 November 2026, recorded from ${timeOf('10:00')} to ${timeOf('11:00')} (written down by the woman)`,
    );
    expect(block.find((line) => line.startsWith('Began and ended'))).toContain('Ten to eleven.');
  });
});

describe('the version of the figures', () => {
  it('stands once with the decision, and on a line only where that was written with another', () => {
    const t = talk();
    const event = t.consultation.add('tiny', { kind: 'about', prompt: 'hopes', words: 'To rest.' });
    const older = talk({ events: [{ ...event, version: '1.0.0' }] });
    older.consultation.add('tiny', { kind: 'about', prompt: 'worries', words: 'The drive.' });

    const note = fullNoteOf(older.plan());

    expect(part(note, decision)).toContain('Figures here: version 1.2.3, where a line names no other');
    expect(note).toContain('What she hopes for (her words, on 24 November 2026, figures 1.0.0): “To rest.”');
    expect(note).toContain('What worries her (her words, on 24 November 2026): “The drive.”');
  });
});

describe('a confirmed code', () => {
  const code = (t: ReturnType<typeof talk>) =>
    part(fullNoteOf(t.plan()), decision).find((line) => line.startsWith('- MATERNITY CARE SETTING'));
  const confirmed = () => {
    const t = talk();
    t.consultation.add('tiny', { kind: 'coded', set: 'plannedSetting', code: '02' });
    t.clock.pass(minute);
    return t;
  };

  it('says that she has said something since', () => {
    const t = confirmed();
    t.consultation.decision('tiny').stand('decided', 'go');

    expect(code(t)).toContain('confirmed before what she said last): 02: ');
  });

  it('says nothing of the kind where she has not', () => {
    expect(code(confirmed())).toMatch(/ \(written down by a clinician, on 24 November 2026\): 02: /);
  });
});

describe('what was talked about', () => {
  it('has each question with who will answer and whether they have', () => {
    const note = noteOf(
      { kind: 'question', question: 'q1', words: 'Who comes?', about: 'sleep' },
      { kind: 'question', question: 'q2', words: 'How far?' },
      { kind: 'answer', question: 'q2', by: 'Sam', words: 'Two miles.', answered: true },
    );

    expect(part(note, 'Her questions')).toEqual([
      '- Question (her words, on 24 November 2026): “Who comes?”',
      '  About: Losing sleep',
      '  Who will answer: not recorded',
      '  Answer: not answered yet',
      '- Question (her words, on 24 November 2026): “How far?”',
      '  Who will answer: Sam',
      '  Answer: answered (written down by the woman, on 24 November 2026): Two miles.',
    ]);
  });

  it('has every option: those not offered with the reason, or with that none is recorded, and those marked as offered', () => {
    const note = noteOf(
      { kind: 'offered', option: 'go', offered: false, why: 'Closed.' },
      { kind: 'offered', option: 'other', offered: false, why: '' },
      { kind: 'offered', option: 'wait', offered: true, why: '' },
    );
    const stamp = '(written down by the woman, on 24 November 2026)';

    expect(part(note, decision).filter((line) => line.includes('ffered'))).toEqual([
      `- Go now: not on the screen. Not offered ${stamp}. Why: Closed.`,
      `- Other way: not on the screen. Not offered ${stamp}. Why: not recorded`,
      `- Wait: not on the screen. Offered ${stamp}.`,
    ]);
  });

  it('has what changed since last time, before and after', () => {
    const t = talk();
    t.consultation.decision('tiny').stand('unsure', null);
    t.consultation.add('tiny', { kind: 'question', question: 'q1', words: 'Who comes?' });
    t.clock.pass(24 * hour);
    t.consultation.decision('tiny').stand('decided', 'go');
    t.consultation.add('tiny', { kind: 'answer', question: 'q1', by: 'Sam', words: 'Two.', answered: true });

    const block = part(fullNoteOf(t.plan()), 'What was put right, and what changed');

    expect(block.slice(block.indexOf('Changed since last time:'), -1)).toEqual([
      'Changed since last time:',
      '- Where she is now',
      '  Before: not sure',
      '  Now: decided: go now',
      '- Her questions',
      '  Before: “Who comes?”',
      '  Who will answer: not recorded',
      '  Answer: not answered yet',
      '  Now: “Who comes?”',
      '  Who will answer: Sam',
      '  Answer: answered: Two.',
    ]);
  });

  it('has a code that the set does not have by itself', () => {
    expect(part(noteOf({ kind: 'coded', set: 'planType', code: 'zz' }), decision)).toContain(
      '- MATERNITY CARE PLAN TYPE (written down by a clinician, on 24 November 2026): zz',
    );
  });
});

describe('the figures in a note', () => {
  const figures: Deed[] = [
    { kind: 'stratum', stratum: 'first' },
    { kind: 'compare', options: ['go', 'other'] },
    { kind: 'shown', stratum: 'first', options: ['go', 'other'], rows: ['sore.first', 'sleep', 'cost'] },
  ];
  const title = 'Figures that were shown: A tiny choice';

  it('are those of the screen, both frames, in the order of the screen', () => {
    expect(part(noteOf(...figures), title).slice(0, 5)).toEqual([
      'Figures for a first time, where there are any. All rows of the comparison, in the order of the screen. Not every row may have been read.',
      'Being sore [1]. At the birth.',
      '- Go now: 9 in 1,000 had it, 991 in 1,000 did not',
      '- Other way: 5 in 1,000 had it, 995 in 1,000 did not',
      '  A clear difference was found. Certainty: low.',
    ]);
  });

  it('write out what is not known', () => {
    expect(part(noteOf(...figures), title)).toContain('- Go now: Not known. Nobody counted. It could be more or less.');
  });

  it('say who has signed them off, and what a person still has to judge', () => {
    const lines = part(noteOf(...figures), title);

    expect(lines.at(-4)).toBe('Not yet signed off by a clinician.');
    expect(lines.at(-3)).toMatch(/^Still to be looked at by a clinician who checks .+ and a study of what it does\.$/);
  });

  it('are in the note of the place of birth too', () => {
    const pack = packOf(parsePlaceOfBirth());
    const t = talk({ packs: [pack] });
    t.consultation.decision(pack.id).pickStratum('nulliparous');
    t.consultation.decision(pack.id).compare(['home', 'ou']);
    t.consultation.decision(pack.id).wasShown();

    const note = fullNoteOf(t.plan());

    expect(note).toContain('- Home: 9 in 1,000 had this, 991 in 1,000 did not');
    expect(note).toContain('- Hospital labour ward: 5 in 1,000 had this, 995 in 1,000 did not');
    expect(note).not.toMatch(/undefined|\{[\w.-]+\}/);
  });
});
