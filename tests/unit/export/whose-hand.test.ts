import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Deed, Event, Who } from '../../../lib/consultation/event-schema';
import { aboutPrompts, conversationFields, needNames, needSteps } from '../../../lib/consultation/said-of';
import { recordNote } from '../../../lib/export/record-note';
import { aidWords, minute, talk, tiny } from '../../support/builders';
import { someWays } from '../../support/some-ways';

const hands: readonly Who[] = ['woman', 'supporter', 'clinician', 'unsaid'];
const named: Record<Who, string> = {
  woman: 'the woman',
  supporter: 'someone with her',
  clinician: 'a clinician',
  unsaid: 'somebody, not recorded who',
};
const staff: ReadonlySet<Deed['kind']> = new Set<Deed['kind']>(['conversation', 'needStep', 'offered', 'answer']);
const before = '0.0.1';

/** One deed with words of its own, by one hand, with the figures of one version, some minutes after the one before. */
interface Act {
  deed: (words: string) => Deed;
  who: Who;
  version: string;
  minutes: number;
}
const places: readonly Act['deed'][] = [
  ...aboutPrompts.map(
    (prompt) =>
      (words: string): Deed => ({ kind: 'about', prompt, words }),
  ),
  ...conversationFields.map(
    (field) =>
      (words: string): Deed => ({ kind: 'conversation', field, words }),
  ),
  ...needNames.map(
    (need) =>
      (words: string): Deed => ({ kind: 'need', need, ways: someWays(need), words }),
  ),
  ...needSteps.map(
    (step) =>
      (words: string): Deed => ({ kind: 'needStep', step, state: null, on: null, words }),
  ),
  ...['full', 'late'].map(
    (ifThen) =>
      (words: string): Deed => ({ kind: 'planB', ifThen, words }),
  ),
  ...['go', 'other', 'wait'].map(
    (option) =>
      (why: string): Deed => ({ kind: 'offered', option, offered: false, why }),
  ),
  (words) => ({ kind: 'reason', words }),
  (words) => ({ kind: 'question', question: 'q1', words }),
  (words) => ({ kind: 'answer', question: 'q1', by: words, words, answered: false }),
  (words) => ({ kind: 'english', event: 'e1', by: 'interpreter', words }),
];

/** What was said as a file may hold it: each hand in every place, and words that tell from which event they are. */
function saidBy(acts: readonly Act[]): { events: Event[]; lines: string[] } {
  const { consultation, clock } = talk();
  const events = acts.map(({ deed, who, version, minutes }, place): Event => {
    clock.pass(minutes * minute);
    return { ...consultation.add('tiny', deed(`mark ${place}.`)), who, version } as Event;
  });
  const { text } = recordNote(talk({ events, clock }).plan(), aidWords, { length: 'short', ascii: false, version: '1' });
  return { events, lines: text.split('\n') };
}
const marksOf = (line: string) => [...line.matchAll(/mark (\d+)\./g)].map(([, place]) => Number(place));

/** Throws where a line that has words of an event says another hand than the one they are in, or none. */
function judge(line: string, { kind, who, version }: Event) {
  if (staff.has(kind)) {
    if (who === 'clinician') expect(line).not.toContain('written down by');
    else expect(line).toContain(`(written down by ${named[who]}`);
    expect(line).not.toContain('her words');
  } else if (who === 'woman' && kind !== 'english') expect(line).toMatch(/[(;] ?her words/);
  else {
    expect(line).toContain(`written down by ${named[who]}`);
    expect(line).not.toContain('her words');
  }
  if (kind !== 'english') expect(line.includes(`figures ${before}`)).toBe(version === before);
}

const act: fc.Arbitrary<Act> = fc.record({
  deed: fc.constantFrom(...places),
  who: fc.constantFrom(...hands),
  version: fc.constantFrom(tiny.version, before),
  // Longer than a pause in typing, and at times a day.
  minutes: fc.constantFrom(11, 30, 24 * 60),
});

describe('whose hand a line of the short note is in', () => {
  it('stands in every line with words of somebody, unless a clinician wrote what staff write', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        const { events, lines } = saidBy(acts);
        for (const line of lines) for (const place of marksOf(line)) judge(line, events[place] as Event);
      }),
    );
  });

  it.each(hands.flatMap((who) => [tiny.version, before].map((version) => ({ who, version }))))(
    'stands there where all of it is in one: $who, figures $version',
    ({ who, version }) => {
      const { events, lines } = saidBy(places.map((deed) => ({ deed, who, version, minutes: 11 })));
      const told = lines.flatMap((line) => marksOf(line).map((place) => ({ line, place })));

      // Every place is looked at: nothing is missing from the note that may be judged.
      expect(new Set(told.map(({ place }) => place)).size).toBe(places.length);
      for (const { line, place } of told) judge(line, events[place] as Event);
    },
  );

  it.each(['supporter', 'unsaid'] as const)(
    'stands with each thing that was picked by somebody other than she or staff: %s',
    (who) => {
      const wayOf = (need: 'interpreter' | 'helper') => (): Deed => ({ kind: 'need', need, ways: ['no'], words: '' });
      const { lines } = saidBy(
        (['interpreter', 'helper'] as const).map((need) => ({ deed: wayOf(need), who, version: tiny.version, minutes: 11 })),
      );

      expect(
        lines.filter((line) => line.includes(`(picked from the list by ${named[who]}`)).map((line) => line.split(' (')[0]),
      ).toEqual(['Interpreter, as she asks', 'Somebody who helps her to speak']);
    },
  );

  it.each(['supporter', 'woman', 'unsaid'] as const)(
    'stands with what was offered, as it does not where staff say so: %s',
    (who) => {
      const offer = (option: string) => (): Deed => ({ kind: 'offered', option, offered: true, why: '' });
      const { lines } = saidBy([
        { deed: offer('go'), who: 'clinician', version: tiny.version, minutes: 11 },
        { deed: offer('wait'), who, version: tiny.version, minutes: 11 },
      ]);

      expect(lines.filter((line) => line.startsWith('Offered'))).toEqual([
        'Offered: go now',
        `Offered (written down by ${named[who]}): wait`,
      ]);
    },
  );

  it('stands with where she is, and so do the figures that it was said with, where the note has others', () => {
    const standing = (): Deed => ({ kind: 'standing', standing: 'decided', option: 'go' });
    const lineOf = (version: string) =>
      saidBy([{ deed: standing, who: 'supporter', version, minutes: 11 }]).lines.find((line) => line.startsWith('Where she is'));

    expect(lineOf(before)).toBe('Where she is now: decided: go now (written down by someone with her, figures 0.0.1)');
    expect(lineOf(tiny.version)).toBe('Where she is now: decided: go now (written down by someone with her)');
  });
});
