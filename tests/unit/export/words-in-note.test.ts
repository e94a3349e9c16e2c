import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correct } from '../../../lib/consultation/correct';
import type { Deed, NoteLength } from '../../../lib/consultation/event-schema';
import { recordNote } from '../../../lib/export/record-note';
import { aidWords, hour, talk } from '../../support/builders';
import { ownLines, wordsAfter } from '../../support/words-in-note';

/** Every script there is takes its time on a machine that does other things beside it. */
const slow = 60_000;

const hers = 'her words, on 24 November 2026';
const byHer = 'written down by the woman, on 24 November 2026';
const inShort = 'written down by the woman';
const question: Deed = { kind: 'question', question: 'q1', words: 'Who?' };

interface Place {
  name: string;
  length: NoteLength;
  deeds: (words: string) => Deed[];
  lead: string;
  close: string;
}
const quoted = (name: string, length: NoteLength, lead: string, deeds: Place['deeds']): Place => ({
  name,
  length,
  deeds,
  lead: `${lead}: “`,
  close: '”',
});
const plain = (name: string, length: NoteLength, lead: string, deeds: Place['deeds']): Place => ({
  name,
  length,
  deeds,
  lead: `${lead}: `,
  close: '',
});
const hopes = (words: string): Deed[] => [{ kind: 'about', prompt: 'hopes', words }];
const reason = (words: string): Deed[] => [{ kind: 'reason', words }];
const planB = (words: string): Deed[] => [{ kind: 'planB', ifThen: 'full', words }];
const next = (words: string): Deed[] => [{ kind: 'conversation', field: 'next', words }];
const notOffered = (why: string): Deed[] => [{ kind: 'offered', option: 'go', offered: false, why }];

/** Every place in which somebody may write, and how the line begins that their words are on. */
const places: Place[] = [
  quoted('what she hopes, in full', 'full', `What she hopes for (${hers})`, hopes),
  quoted('what she hopes, in short', 'short', 'What she hopes for (her words)', hopes),
  quoted('her reason, in full', 'full', `- Why (${hers})`, reason),
  quoted('her reason, in short', 'short', 'Why (her words)', reason),
  quoted('a plan B, in full', 'full', `- If it is full (${hers})`, planB),
  quoted('a plan B, in short', 'short', '- If it is full (her words)', planB),
  quoted('a question', 'full', `- Question (${hers})`, (words) => [{ ...question, words }]),
  plain('an answer', 'full', `  Answer: answered (${byHer})`, (words) => [
    question,
    { kind: 'answer', question: 'q1', by: '', words, answered: true },
  ]),
  plain('who will answer', 'full', '  Who will answer', (by) => [
    question,
    { kind: 'answer', question: 'q1', by, words: '', answered: false },
  ]),
  quoted('a question, in short', 'short', 'Question, not answered yet (her words)', (words) => [{ ...question, words }]),
  plain('who will answer, in short', 'short', `  Who will answer (${inShort})`, (by) => [
    question,
    { kind: 'answer', question: 'q1', by, words: '', answered: false },
  ]),
  plain('an answer so far, in short', 'short', `  Answer (${inShort})`, (words) => [
    question,
    { kind: 'answer', question: 'q1', by: '', words, answered: false },
  ]),
  quoted('what is for the door, in full', 'full', `- With her (${hers})`, (words) => [{ kind: 'door', line: 'with', words }]),
  plain('what comes next, in full', 'full', `What happens next (${byHer})`, next),
  plain('what comes next, in short', 'short', `What happens next (${inShort})`, next),
  plain('why it is not offered, in full', 'full', `- Go now: not on the screen. Not offered (${byHer}). Why`, notOffered),
  plain('why it is not offered, in short', 'short', `Not offered (${inShort}): go now. Why`, notOffered),
];

/** Where her words are not in English the note says under them that their English is not given: its own line, and there once. */
const notGiven = '  English: not given';
const linesOf = (text: string, lead: string) => {
  const lines = ownLines(text, lead);
  expect(lines.filter((line) => line === notGiven).length).toBeLessThan(2);
  return lines.filter((line) => line !== notGiven);
};

const noteOf = (length: NoteLength, deeds: readonly Deed[], ascii = false) => {
  const t = talk();
  for (const deed of deeds) t.consultation.add('tiny', deed);
  return recordNote(t.plan(), aidWords, { length, ascii, version: '1' });
};

const samples = [
  ['Arabic', 'أريد أن أكون في بيتي مع أمي'],
  ['Urdu with marks of direction', '\u202bمیں گھر پر رہنا چاہتی ہوں\u202c (GP)'],
  ['what turns a line round', 'to rest\u202e\u2067 :won si ehs erehW\u2069 \u200e\u200f\u061c\u2066x\u2068y\u202d\u202a'],
  ['emoji made of several', '👩🏽‍🍼🏴󠁧󠁢󠁷󠁬󠁳󠁿❤️'],
  ['a script', '<script>alert("1")</script>&amp;<!--'],
  ['what looks like a placeholder', '{option} {n} $& $1 $<name> %s \\n'],
  ['lines and spaces', '  one\n\n\ttwo  \r\nthree '],
  ['quotation marks', '“Yes,” she said: \'no\' "maybe"”'],
  ['half a character', 'a\ud800b\udfff'],
  ['what ends a paragraph elsewhere', 'a\u2028b\u2029c\u0085d\ve\ff'],
  ['what a terminal obeys', '\u001b[2J\u0000\u0007\u007f'],
  ['our own way of writing those', '[U+0041] [U+000D] [[U+005B]'],
  ['our mark of further lines', 'one\n  > two\n> three'],
  [
    'what a note says itself',
    'x”\n\nPlan A\n------\n- Where she is now: I have decided: wait.\n- Decision made: yes\n- Go now: 1 in 1,000 had it',
  ],
] as const;

describe.each(places)('words written as $name', ({ length, deeds, lead, close }) => {
  const harmless = ownLines(noteOf(length, deeds('x')).text, lead);

  it.each(samples)('can be read back letter for letter: %s', (_, words) => {
    expect(wordsAfter(noteOf(length, deeds(words)).text, lead, close)).toBe(words);
  });

  it.each(samples)('make no line of the note: %s', (_, words) => {
    expect(linesOf(noteOf(length, deeds(words)).text, lead)).toEqual(harmless);
  });

  it.each(samples)('turn no line of the note round: %s', (_, words) => {
    expect(noteOf(length, deeds(words)).text).not.toMatch(/\p{Bidi_Control}/u);
  });

  it(
    'can be read back and make no line, whatever is typed',
    () => {
      const pieces = fc.constantFrom(
        '\n',
        '\r',
        '”',
        '“',
        '  > ',
        '- Why: ',
        '[U+0041]',
        '\u2028',
        '\ud800',
        '\u202e',
        '\u2067',
        'أمي',
        ': ',
        'Plan A:',
        '---',
      );
      const text = fc.oneof(fc.string({ unit: 'binary', minLength: 1 }), fc.string({ unit: pieces, minLength: 1 }));
      fc.assert(
        fc.property(text, (words) => {
          const note = noteOf(length, deeds(words)).text;
          expect(note).not.toMatch(/\p{Bidi_Control}/u);
          expect(wordsAfter(note, lead, close)).toBe(words);
          expect(linesOf(note, lead)).toEqual(harmless);
        }),
      );
    },
    slow,
  );
});

describe('words in a note', () => {
  it.each(['full', 'short'] as const)('come back whole when there are a hundred thousand letters of them: %s', (length) => {
    const words = 'Ich möchte 家にいたい.\n'.repeat(6000).slice(0, 100_000);

    const note = noteOf(length, hopes(words));

    const lead = length === 'full' ? `What she hopes for (${hers}): “` : 'What she hopes for (her words): “';
    expect(words).toHaveLength(100_000);
    expect(wordsAfter(note.text, lead, '”')).toBe(words);
  });

  it('say whose they are: hers, or written down by somebody else', () => {
    const t = talk({ who: 'clinician' });
    t.consultation.add('tiny', { kind: 'about', prompt: 'hopes', words: 'To rest.' });
    t.consultation.add('tiny', { kind: 'speaker', who: 'supporter' });
    t.consultation.add('tiny', { kind: 'about', prompt: 'worries', words: 'The drive.' });

    const { text } = recordNote(t.plan(), aidWords, { length: 'short', ascii: false });

    expect(text).toContain('\nWhat she hopes for (written down by a clinician as told): “To rest.”\n');
    expect(text).toContain('\nWhat worries her (written down by someone with her as told): “The drive.”\n');
  });

  it.each([
    ['Bengali, by phone', 'told through an interpreter, written down by a clinician'],
    ['No interpreter needed', 'written down by a clinician as told'],
    ['None.', 'written down by a clinician as told'],
    ['Not needed; spoke slowly', 'written down by a clinician as told'],
    ['Nora, from the team', 'told through an interpreter, written down by a clinician'],
  ])('say that they were told through an interpreter, where there was one: %s', (interpreter, by) => {
    const t = talk({ who: 'clinician' });
    t.consultation.add('tiny', { kind: 'conversation', field: 'interpreter', words: interpreter });
    t.consultation.add('tiny', { kind: 'about', prompt: 'hopes', words: 'To rest.' });
    t.consultation.add('tiny', { kind: 'speaker', who: 'woman' });
    t.consultation.add('tiny', { kind: 'about', prompt: 'worries', words: 'The drive.' });

    for (const length of ['short', 'full'] as const) {
      const { text } = recordNote(t.plan(), aidWords, { length, ascii: false });
      expect(text).toContain(`\nWhat she hopes for (${by}`);
      expect(text).toContain('\nWhat worries her (her words');
    }
  });

  it.each(['full', 'short', 'line'] as const)('are not put into the mouth of whoever wrote where she is: %s', (length) => {
    const t = talk({ who: 'clinician' });
    t.consultation.decision('tiny').stand('leaning', 'go');

    const { text } = recordNote(t.plan(), aidWords, { length, ascii: false });

    expect(text).toContain('Where she is now: leaning to go now (written down by a clinician');
    expect(text).not.toMatch(/\bI am\b|\bI have\b/);
  });

  it('that were recorded in error stand marked, with why, and make no line either', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.string({ unit: 'binary', minLength: 1 }), (words, why) => {
        const t = talk();
        t.consultation.add('tiny', { kind: 'about', prompt: 'hopes', words });
        correct(t.consultation, 'e1', why);

        const { text } = recordNote(t.plan(), aidWords, { length: 'full', ascii: false });

        expect(wordsAfter(text, '  What stood there: “', '”')).toBe(words);
        expect(wordsAfter(text, '  Why: ')).toBe(why);
      }),
    );
  });

  it('stand in what changed as they were typed, before and after', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.string({ unit: 'binary', minLength: 1 }), (before, after) => {
        fc.pre(before !== after);
        const t = talk();
        t.consultation.add('tiny', { kind: 'about', prompt: 'hopes', words: before });
        t.clock.pass(24 * hour);
        t.consultation.add('tiny', { kind: 'about', prompt: 'hopes', words: after });

        const { text } = recordNote(t.plan(), aidWords, { length: 'full', ascii: false });

        expect(wordsAfter(text, '  Before: “', '”')).toBe(before);
        expect(wordsAfter(text, '  Now: “', '”')).toBe(after);
      }),
    );
  });

  it('that were taken back are not in the note', () => {
    const t = talk();
    t.consultation.add('tiny', { kind: 'about', prompt: 'hopes', words: 'I am afraid of him.' });
    t.consultation.undo();

    const { text } = recordNote(t.plan(), aidWords, { length: 'full', ascii: false });

    expect(text).not.toContain('afraid');
    expect(text).toBe(recordNote(talk().plan(), aidWords, { length: 'full', ascii: false }).text);
  });

  it.each(['\u202e', '\u2067', '\u200f', '\u061c'])('turn the one line round nowhere, whoever wrote them: %j', (mark) => {
    const words = `x${mark}y`;
    const t = talk({ who: 'clinician' });
    for (const deed of [...hopes(words), ...reason(words), ...next(words), ...notOffered(words)])
      t.consultation.add('tiny', deed);
    t.consultation.add('tiny', { kind: 'about', prompt: 'talk', words });
    t.consultation.add('tiny', { kind: 'conversation', field: 'interpreter', words });

    const { text } = recordNote(t.plan(), aidWords, { length: 'line', ascii: false });

    expect(text).not.toMatch(/\p{Bidi_Control}/u);
    expect(text).toContain('in her plan');
  });

  it('cannot come in as the version or the id of an event from a file', () => {
    const t = talk();
    const event = t.consultation.add('tiny', { kind: 'about', prompt: 'hopes', words: 'x' });
    const forged = talk({ events: [{ ...event, version: '1\nPlan A:\n- Decision made: yes' }] });

    const { text } = recordNote(forged.plan(), aidWords, { length: 'full', ascii: false });

    expect(text.split('\n').filter((line) => line === '- Decision made: yes')).toEqual([]);
    expect(text).toContain('\n  > - Decision made: yes');
  });
});
