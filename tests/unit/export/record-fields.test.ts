import { describe, expect, it } from 'vitest';
import { aboutPrompts, conversationFields } from '../../../lib/consultation/said-of';
import { conversationParts } from '../../../lib/export/conversation-parts';
import { recordNote } from '../../../lib/export/record-note';
import type { Plan } from '../../../lib/plan/plan';
import { aidWords, talk } from '../../support/builders';
import { everyFieldFilled } from '../../support/every-field-filled';
import { noteBlock } from '../../support/note-block';
import { noted, recordFields } from '../../support/record-fields';

const fullOf = (plan: Plan) => recordNote(plan, aidWords, { length: 'full', ascii: false, version: '9.8.7' }).text;
const empty = fullOf(talk().plan());
const filled = fullOf(everyFieldFilled().plan());

describe.each(recordFields)('the field “$field”', ({ part, empty: emptyLines, filled: filledLines }) => {
  it('is in the note of an empty plan, and says so', () => {
    expect(noteBlock(empty, part)).toEqual(expect.arrayContaining([...emptyLines]));
  });

  it('is in the note of a full one, in the same part', () => {
    expect(noteBlock(filled, part)).toEqual(expect.arrayContaining([...filledLines]));
  });
});

it('the fields of a consultation record are all there, the thirty of them', () => {
  const numbers = new Set(recordFields.map(({ number }) => number));

  expect([...numbers].flatMap((number) => number ?? []).sort((a, b) => a - b)).toEqual(
    Array.from({ length: 30 }, (_, index) => index + 1),
  );
});

describe('the full note', () => {
  it('has every line of a conversation and every prompt, said or not', () => {
    for (const field of conversationFields) {
      expect(
        empty.split('\n').filter((line) => line.startsWith(aidWords.t(`note.field.${field}`))),
        field,
      ).not.toEqual([]);
      expect(filled, field).toContain(noted(field));
    }
    for (const prompt of aboutPrompts) expect(empty).toContain(`${aidWords.t(`note.about.${prompt}`)}: not recorded`);
  });

  it('has each line of a conversation in one part', () => {
    expect(Object.values(conversationParts).flat().sort()).toEqual([...conversationFields].sort());
  });

  it('begins with what it is of and when, and says at its end, once, what it is not, and what it was made with', () => {
    for (const note of [empty, filled]) {
      const lines = note.trimEnd().split('\n');
      expect(lines[0]).toMatch(/^NOTE FOR THE RECORD: A tiny choice(, said until 25 November 2026, \d\d:\d\d)?$/);
      expect(note.split('This is not consent')).toHaveLength(2);
      expect(lines.slice(-2)).toEqual(['This is not consent and not an order.', 'Made with Evenhand, version 9.8.7.']);
    }
  });

  it('says that the version is not recorded where the shell does not tell it', () => {
    const { text } = recordNote(talk().plan(), aidWords, { length: 'full', ascii: false });

    expect(text).toContain('Made with Evenhand, version not recorded.');
  });

  it('leaves nothing that a program forgot to fill in', () => {
    for (const note of [empty, filled]) expect(note).not.toMatch(/undefined|null|NaN|\[object|\{\w+\}/);
  });

  it('reads in the order in which a colleague asks: needs, who, what matters, the decision, questions, what comes next', () => {
    const titles = [
      'How she wants to be told',
      'Who was there, and where',
      'What matters to her',
      'A tiny choice',
      'Her questions',
      'What was talked through',
      'Afterwards',
      'For the record',
      'What was put right, and what changed',
      'Figures that were shown: A tiny choice',
    ];
    const lines = filled.split('\n');

    expect(lines.filter((_, index) => /^-{3,}$/.test(lines[index + 1] ?? ''))).toEqual(titles);
  });

  it('has plan A and plan B under titles of one form, one after the other', () => {
    const block = noteBlock(filled, 'A tiny choice');
    const [a, b] = [block.indexOf('Plan A:'), block.indexOf('Plan B:')];

    expect(a).toBeGreaterThan(0);
    expect(block.slice(a + 1, b).every((line) => line.startsWith('- '))).toBe(true);
    expect(block.slice(b + 1, b + 3).every((line) => line.startsWith('- If '))).toBe(true);
  });

  it('has no code that nobody confirmed', () => {
    const t = talk();
    t.consultation.decision('tiny').stand('decided', 'go');

    expect(fullOf(t.plan())).not.toMatch(/0[567]: /);
  });
});
