import { describe, expect, it } from 'vitest';
import type { Deed } from '../../../lib/consultation/event-schema';
import { hour, packOf, parsePlaceOfBirth, talk } from '../../support/builders';
import { fullNoteOf } from '../../support/full-note-of';
import { noteBlock as part } from '../../support/note-block';

const noteOf = (...deeds: Deed[]) => {
  const t = talk();
  for (const deed of deeds) t.consultation.add('tiny', deed);
  return fullNoteOf(t.plan());
};
const decision = 'A tiny choice';

describe('plan A and plan B', () => {
  it.each<[string, Deed, string, string]>([
    ['more time', { kind: 'standing', standing: 'time', option: null }, 'I want more time.', 'not yet'],
    ['help', { kind: 'standing', standing: 'help', option: null }, 'I want someone to help me decide.', 'not yet'],
    [
      'a leaning without an option',
      { kind: 'standing', standing: 'leaning', option: null },
      'Which one is not recorded.',
      'not yet',
    ],
    [
      'none of these, which is a decision too',
      { kind: 'standing', standing: 'none', option: null },
      'I say no to all of these.',
      'yes, by the woman; written down on 24 November 2026, by the woman',
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

    expect(block).toContain(
      '- Where she is now: I have decided: wait. (on 24 November 2026, at 36 weeks, by the woman, figures 1.2.3)',
    );
    expect(block).toContain('- Before: I am not sure. (on 24 November 2026, at 36 weeks, by the woman, figures 1.2.3)');
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
      '- Question (her words, on 24 November 2026, figures 1.2.3): “Who comes?”',
      '  About: Losing sleep',
      '  Who will answer: not recorded',
      '  Answer: not answered yet',
      '- Question (her words, on 24 November 2026, figures 1.2.3): “How far?”',
      '  Who will answer: Sam',
      '  Answer: answered (on 24 November 2026, by the woman, figures 1.2.3): Two miles.',
    ]);
  });

  it('has every option: those not offered with the reason, or with that none is recorded, and those marked as offered', () => {
    const note = noteOf(
      { kind: 'offered', option: 'go', offered: false, why: 'Closed.' },
      { kind: 'offered', option: 'other', offered: false, why: '' },
      { kind: 'offered', option: 'wait', offered: true, why: '' },
    );
    const stamp = '(on 24 November 2026, by the woman, figures 1.2.3)';

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
      '  Before: I am not sure.',
      '  Now: I have decided: go now.',
      '- My questions',
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
      '- MATERNITY CARE PLAN TYPE (on 24 November 2026, by the woman, figures 1.2.3): zz',
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
      'Figures for a first time. All rows of the comparison, in the order of the screen. Not every row may have been read.',
      'Being sore [1]. At the birth.',
      '- Go now: 9 in 1,000 had it, 991 in 1,000 did not',
      '- Other way: 5 in 1,000 had it, 995 in 1,000 did not',
      '  A clear difference was found. Certainty: low.',
    ]);
  });

  it('write out what is not known', () => {
    expect(part(noteOf(...figures), title)).toContain('- Go now: Not known. Nobody counted. It could be more or fewer.');
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
