import { describe, expect, it } from 'vitest';
import type { NoteLength } from '../../../lib/consultation/event-schema';
import { paired } from '../../../lib/double/paired';
import { planLines } from '../../../lib/double/plan-lines';
import { noteInTwo } from '../../../lib/export/note-in-two';
import { recordNote } from '../../../lib/export/record-note';
import { planNow } from '../../../lib/plan/plan-now';
import { aidWords, talk } from '../../support/builders';
import { ofEveryKind as full } from '../../support/every-kind';
import { bracketed, bracketedWords, packInBrackets } from '../../support/in-brackets';

function said(words: string) {
  const { consultation } = talk({ packs: [full, packInBrackets(full)] });
  consultation.face('tiny');
  consultation.add('tiny', { kind: 'about', prompt: 'hopes', words });
  const english = planNow(consultation.in('en-GB'));
  const two = paired(
    planLines(planNow(consultation.in(bracketed)), { words: bracketedWords, english: aidWords }),
    planLines(english, { words: aidWords, english: aidWords }),
  );
  const note = (length: NoteLength, ascii = false, beside = true) =>
    recordNote(english, aidWords, { length, ascii, version: '9.9.9', two: beside ? two : undefined }).text;
  return { note, two };
}

describe('a note for the record, with her plan in two languages', () => {
  it.each(['full', 'short'] as const)('is the %s note in English, and after it each line in both', (length) => {
    const { note, two } = said('quiet');
    const [alone, both] = [note(length, false, false), note(length)];

    expect(both.startsWith(alone.trimEnd())).toBe(true);
    const added = both.slice(alone.length);
    for (const { number, texts } of two) {
      const [hers, english] = texts;
      const whole = (one: typeof english) => one?.text.replace('{published}', one.published ?? '');
      expect(added).toContain(`\n${number}. ${whole(english)}`);
      expect(added).toContain(`\n   ${whole(hers)}`);
    }
    expect(alone).not.toContain('⟦');
  });

  it('has no room for it in one line', () => {
    const { note } = said('quiet');

    expect(note('line')).toBe(note('line', false, false));
  });

  it('is turned round by nothing that she typed, and has her letters as they are', () => {
    const { note, two } = said('گھر\u202eABC\u202c \u2067x');

    for (const text of [note('full'), note('short'), noteInTwo(two, aidWords, { practice: false })]) {
      expect(text).toContain('“گھر[U+202E]ABC[U+202C] [U+2067]x”');
      expect(text).not.toMatch(/\p{Bidi_Control}/u);
    }
  });

  it('loses no letter where a field takes plain characters only, and says what was written otherwise', () => {
    const { note } = said('میں');
    const plain = note('short', true);

    expect(plain).toMatch(/^[\t\n -~]*$/);
    expect(plain).toContain('[U+0645][U+06CC][U+06BA]');
    expect(plain).toContain('[U+27E6]');
  });
});
