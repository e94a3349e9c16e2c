import { describe, expect, it } from 'vitest';
import type { Deed } from '../../../lib/consultation/event-schema';
import { noteText } from '../../../lib/export/note-text';
import { aidWords, hour, packOf, parsePlaceOfBirth, talk, tiny } from '../../support/builders';
import { noteBlock as part } from '../../support/note-block';

const noteOf = (...deeds: Deed[]) => {
  const t = talk();
  for (const deed of deeds) t.consultation.add('tiny', deed);
  return noteText(t.plan(), aidWords);
};

describe('the note of an empty plan', () => {
  const note = noteOf();

  it('says “not recorded” in every field', () => {
    const fields = [...part(note, 'About me'), ...part(note, 'A tiny choice'), ...part(note, 'The conversation')];

    const headings = ['Plan B:', 'How much each thing matters to her:'];
    const lines = fields.filter((line) => !headings.includes(line));
    expect(lines.length).toBeGreaterThanOrEqual(19);
    expect(lines.filter((line) => !line.endsWith(': not recorded'))).toEqual([]);
  });

  it('has no question, no change and no figure, and says so', () => {
    expect(part(note, 'Her questions')).toEqual(['none recorded']);
    expect(part(note, 'Changed since last time')).toEqual(['This is the first time. Nothing has changed yet.']);
    expect(part(note, 'Figures that were shown: A tiny choice')[0]).toBe('No figures were on the screen.');
  });

  it('is not consent and not an order, first and last', () => {
    const lines = note.trimEnd().split('\n');

    expect(lines.slice(0, 2)).toEqual(['MY PLAN', 'This is not consent and not an order.']);
    expect(lines.slice(-4)).toContain('This is not consent and not an order.');
  });

  it('leaves nothing that a program forgot to fill in', () => {
    expect(note).not.toMatch(/undefined|null|NaN|\[object|\{\w+\}/);
  });
});

describe('plan A and plan B', () => {
  const note = noteOf(
    { kind: 'standing', standing: 'decided', option: 'go' },
    { kind: 'reason', words: 'It is near.' },
    { kind: 'planB', ifThen: 'full', words: 'Then home.' },
  );

  it('are both there, under the same title', () => {
    expect(part(note, 'A tiny choice')).toEqual([
      'Where she is now: I have decided: go now. (on 24 November 2026, by the woman, figures 1.2.3)',
      'Why, in her words: “It is near.”',
      'Plan B:',
      '- If it is full: “Then home.”',
      '  (on 24 November 2026, by the woman, figures 1.2.3)',
      '- If it is late: not recorded',
      'How much each thing matters to her:',
      '- How I rest: not recorded',
      '- What I pay: not recorded',
    ]);
  });

  it.each<[string, Deed, string]>([
    ['more time', { kind: 'standing', standing: 'time', option: null }, 'I want more time.'],
    ['none of these', { kind: 'standing', standing: 'none', option: null }, 'I say no to all of these.'],
    ['help', { kind: 'standing', standing: 'help', option: null }, 'I want someone to help me decide.'],
    ['a leaning without an option', { kind: 'standing', standing: 'leaning', option: null }, 'Which one is not recorded.'],
  ])('may be %s', (_, deed, said) => {
    expect(part(noteOf(deed), 'A tiny choice')[0]).toContain(said);
  });

  it('keep where she stood before', () => {
    const t = talk();
    t.consultation.add('tiny', { kind: 'gestation', weeks: 36 });
    t.consultation.decision('tiny').stand('unsure', null);
    t.clock.pass(hour);
    t.consultation.decision('tiny').stand('decided', 'wait');

    expect(part(noteText(t.plan(), aidWords), 'A tiny choice').slice(0, 2)).toEqual([
      'Where she is now: I have decided: wait. (on 24 November 2026, at 36 weeks, by the woman, figures 1.2.3)',
      'Before: I am not sure. (on 24 November 2026, at 36 weeks, by the woman, figures 1.2.3)',
    ]);
  });
});

describe('what was talked about', () => {
  it('has each question with who will answer and whether they have', () => {
    const note = noteOf(
      { kind: 'question', question: 'q1', words: 'Who comes?' },
      { kind: 'question', question: 'q2', words: 'How far?' },
      { kind: 'answer', question: 'q2', by: 'Sam', words: 'Two miles.', answered: true },
    );

    expect(part(note, 'Her questions')).toEqual([
      '- “Who comes?” For: not recorded. not answered yet',
      '- “How far?” For: Sam. answered: Two miles.',
    ]);
  });

  it('has each option that was not offered, and why', () => {
    const note = noteOf(
      { kind: 'offered', option: 'go', offered: false, why: 'Closed.' },
      { kind: 'offered', option: 'other', offered: false, why: '' },
      { kind: 'offered', option: 'wait', offered: true, why: '' },
    );

    expect(part(note, 'The conversation').slice(-2)).toEqual([
      'Go now: Not offered. Why: Closed.',
      'Other way: Not offered. Why: not recorded',
    ]);
  });

  it('says that no option was marked as not offered', () => {
    expect(part(noteOf(), 'The conversation').at(-1)).toBe('Not offered, and why: not recorded');
  });

  it('has what changed since last time, before and after', () => {
    const t = talk();
    t.consultation.decision('tiny').stand('unsure', null);
    t.clock.pass(24 * hour);
    t.consultation.decision('tiny').stand('decided', 'go');

    const [change] = part(noteText(t.plan(), aidWords), 'Changed since last time');

    expect(change).toMatch(/^- Where she is now\. Before: I am not sure\. · Now: I have decided: go now\.$/);
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

  it('come with their source and with the receipt', () => {
    const lines = part(noteOf(...figures), title);

    expect(lines).toContain('[1] A. Author. A study. 2020. Table 1.');
    expect(lines.find((line) => line.startsWith('Receipt: '))).toBe(
      `Receipt: A tiny choice, pack tiny, version 1.2.3, content ${tiny.hash.slice(0, 12)}. Compared: go now and other way. Not on the screen: wait.`,
    );
    expect(lines.at(-2)).toBe('Not yet signed off by a clinician.');
    expect(lines.at(-1)).toMatch(/^Still to be looked at by a clinician who checks .+ and a study of what it does\.$/);
  });

  it('are in the note of the place of birth too', () => {
    const pack = packOf(parsePlaceOfBirth());
    const t = talk({ packs: [pack] });
    t.consultation.decision(pack.id).pickStratum('nulliparous');
    t.consultation.decision(pack.id).compare(['home', 'ou']);
    t.consultation.decision(pack.id).wasShown();

    const note = noteText(t.plan(), aidWords);

    expect(note).toContain('- Home: 9 in 1,000 had this, 991 in 1,000 did not');
    expect(note).toContain('- Hospital labour ward: 5 in 1,000 had this, 995 in 1,000 did not');
    expect(note).not.toMatch(/undefined|\{[\w.-]+\}/);
  });
});
