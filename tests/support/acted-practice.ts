import type { Deed, Event } from '../../lib/consultation/event-schema';
import type { Pack } from '../../lib/pack/pack';
import type { Look, Practice } from '../../lib/practice/practice';
import { practiceNames } from '../../lib/practice/practice-mark';
import type { Case } from '../../lib/training/case';

const began = Date.parse('2026-12-01T10:00:00.000Z');
const at = (seconds: number) => new Date(began + seconds * 1000).toISOString();
let next = 0;
const newName = practiceNames(() => `n${next++}`);

/** The case that `actedPractice` acts. */
export const actedCase = {
  id: 'a-made-up-case',
  version: '1.2.0',
  title: 'A made-up case',
  observer: { listenFor: [{ item: 'gaveBothFrames', cue: 'Pointed at both numbers.' }] },
  after: ['What was easy?', 'What was hard?', 'What would she say?'],
} as unknown as Case;

export const saidAt = (pack: Pick<Pack, 'id' | 'version'>, seconds: number, deed: Deed, more: Partial<Event> = {}): Event =>
  ({ id: newName(), at: at(seconds), who: 'woman', pack: pack.id, version: pack.version, ...deed, ...more }) as Event;

export const lookAt = (seconds: number, view: string, more: Partial<Look> = {}): Look => ({
  at: at(seconds),
  view,
  options: [],
  rows: [],
  frames: false,
  ...more,
});

/** A practice conversation of ten minutes about a decision. */
export const actedPractice = (pack: Pack, more: Partial<Practice> = {}): Practice => ({
  id: newName(),
  case: { id: actedCase.id, version: actedCase.version },
  pack: pack.id,
  packVersion: '0.1.0',
  began: at(0),
  ended: at(600),
  events: [],
  looks: [],
  sheets: [],
  debrief: { well: [], next: null },
  ...more,
});

/** One event of every kind that has words of somebody's in it, each with the given words wherever words can stand. */
export const everythingTyped = (pack: Pack, words: string): Event[] => {
  const option = pack.options[0]?.id ?? '';
  const first = saidAt(pack, 10, { kind: 'about', prompt: 'hopes', words });
  return [
    first,
    saidAt(pack, 11, { kind: 'about', prompt: 'hopes', words: `${words} ${words}` }, { continues: first.id }),
    saidAt(pack, 20, { kind: 'question', question: newName(), words }),
    // A file may give any name to a question: it is as good a place to hide words in as any.
    saidAt(pack, 21, { kind: 'question', question: `jane.${words.replace(/\W/g, '')}`, words }),
    saidAt(pack, 22, { kind: 'question', question: words, words }),
    saidAt(pack, 30, { kind: 'answer', question: words, by: words, words, answered: true }),
    saidAt(pack, 40, { kind: 'reason', words }),
    saidAt(pack, 50, { kind: 'planB', ifThen: pack.ifThen[0]?.id ?? '', words }),
    saidAt(pack, 60, { kind: 'conversation', field: 'present', words }),
    saidAt(pack, 70, { kind: 'offered', option, offered: false, why: words }),
    saidAt(pack, 80, { kind: 'label', words }),
    saidAt(pack, 90, { kind: 'door', line: 'message', words }),
    saidAt(pack, 100, { kind: 'need', need: 'speak', ways: [], words }),
    saidAt(pack, 110, { kind: 'english', event: first.id, by: null, words }),
    saidAt(pack, 120, { kind: 'needStep', step: 'met', state: null, on: null, words }),
    saidAt(pack, 130, { kind: 'corrected', event: first.id, why: words }),
    saidAt(pack, 140, { kind: 'opened', row: words, options: [words] }),
    saidAt(pack, 150, { kind: 'shown', stratum: words, options: [words], rows: [words] }),
    saidAt(pack, 160, { kind: 'value', value: words, weight: 'lot' }),
    saidAt(pack, 170, { kind: 'stratum', stratum: words }),
  ];
};
