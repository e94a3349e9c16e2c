import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Deed } from '../../../lib/consultation/event-schema';
import { noteText } from '../../../lib/export/note-text';
import { aidWords, hour, talk } from '../../support/builders';

/** Every script there is takes its time on a machine that does other things beside it. */
const slow = 30_000;

const noteOf = (...deeds: Deed[]) => {
  const t = talk();
  for (const deed of deeds) t.consultation.add('tiny', deed);
  return noteText(t.plan(), aidWords);
};

/** Every place in which she, or somebody with her, may write, and how her words stand in the note. */
const places: [string, (words: string) => Deed[], (words: string) => string][] = [
  ['what she hopes', (words) => [{ kind: 'about', prompt: 'hopes', words }], (words) => `What I hope for: “${words}”\n`],
  ['her reason', (words) => [{ kind: 'reason', words }], (words) => `Why, in her words: “${words}”\n`],
  ['a plan B', (words) => [{ kind: 'planB', ifThen: 'full', words }], (words) => `- If it is full: “${words}”\n`],
  ['a question', (words) => [{ kind: 'question', question: 'q1', words }], (words) => `- “${words}” For: not recorded. `],
  [
    'an answer',
    (words) => [
      { kind: 'question', question: 'q1', words: 'Who?' },
      { kind: 'answer', question: 'q1', by: '', words, answered: true },
    ],
    (words) => ` answered: ${words}\n`,
  ],
  ['what comes next', (words) => [{ kind: 'conversation', field: 'next', words }], (words) => `What happens next: ${words}\n`],
  [
    'why it is not offered',
    (words) => [{ kind: 'offered', option: 'go', offered: false, why: words }],
    (words) => `Go now: Not offered. Why: ${words}\n`,
  ],
];

const samples = [
  ['Arabic', 'أريد أن أكون في بيتي مع أمي'],
  ['Urdu with marks of direction', '\u202bمیں گھر پر رہنا چاہتی ہوں\u202c (GP)'],
  ['emoji made of several', '👩🏽‍🍼🏴󠁧󠁢󠁷󠁬󠁳󠁿❤️'],
  ['a script', '<script>alert("1")</script>&amp;<!--'],
  ['what looks like a placeholder', '{option} {n} $& $1 $<name> %s \\n'],
  ['lines and spaces', '  one\n\n\ttwo  \r\nthree '],
  ['quotation marks', '“Yes,” she said: \'no\' "maybe"'],
  ['half a character', 'a\ud800b'],
  ['what a note says itself', 'not recorded\n\nThe conversation\n----------------'],
] as const;

describe.each(places)('her words as %s', (_, deeds, written) => {
  it.each(samples)('come back letter for letter: %s', (_, words) => {
    expect(noteOf(...deeds(words))).toContain(written(words));
  });

  it(
    'come back letter for letter, whatever she writes',
    () => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary', minLength: 1 }), (words) => {
          expect(noteOf(...deeds(words))).toContain(written(words));
        }),
      );
    },
    slow,
  );
});

describe('her words', () => {
  it('come back whole when there are a hundred thousand letters of them', () => {
    const words = 'Ich möchte 家にいたい. '.repeat(6000).slice(0, 100_000);

    const note = noteOf({ kind: 'about', prompt: 'hopes', words });

    expect(words).toHaveLength(100_000);
    expect(note).toContain(`“${words}”`);
  });

  it('stand in what changed as she wrote them, before and after', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.string({ unit: 'grapheme', minLength: 1 }),
        (before, after) => {
          fc.pre(before !== after);
          const t = talk();
          t.consultation.add('tiny', { kind: 'about', prompt: 'hopes', words: before });
          t.clock.pass(24 * hour);
          t.consultation.add('tiny', { kind: 'about', prompt: 'hopes', words: after });

          expect(noteText(t.plan(), aidWords)).toContain(`- What I hope for. Before: ${before} · Now: ${after}\n`);
        },
      ),
    );
  });
});
