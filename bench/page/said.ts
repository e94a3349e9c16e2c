import type { Event } from '../../lib/consultation/event-schema';
import type { Numbered } from '../../lib/storage/numbered';

const hour = 3_600_000;
const begun = Date.parse('2026-03-02T09:00:00.000Z');
const pack = 'place-of-birth';
const rows = ['baby-serious-problem', 'baby-dies', 'birth-without-help', 'caesarean', 'forceps', 'epidural', 'cut', 'bad-tear'];
const words = [
  'I would like to be at home, if my mother can come.',
  'What happens if we have to move, and who decides that? My sister waited for an hour and nobody told her why.',
  'Ich möchte, dass jemand mit mir spricht – nicht über mich.',
  'The stairs. And that I am sent away again.',
];

type Said = Event extends infer One ? (One extends Event ? Omit<One, 'id' | 'at' | 'who' | 'pack' | 'version'> : never) : never;

/** What is said and done on the way through the aid, in the mix in which a plan has it. */
const deeds: ((at: number) => Said)[] = [
  () => ({ kind: 'stratum', stratum: 'nulliparous' }),
  (at) => ({ kind: 'about', prompt: 'hopes', words: `${words[at % words.length]} (${at})` }),
  (at) => ({ kind: 'value', value: 'moving-in-labour', weight: at % 2 ? 'lot' : 'some' }),
  () => ({ kind: 'shown', stratum: 'nulliparous', options: ['home', 'fmu', 'ou'], rows }),
  (at) => ({ kind: 'opened', row: rows[at % rows.length] ?? '', options: ['home', 'ou'] }),
  (at) => ({ kind: 'mark', row: rows[at % rows.length] ?? '', on: true }),
  (at) => ({ kind: 'question', question: `question-${at}`, words: words[at % words.length] ?? '' }),
  (at) => ({ kind: 'standing', standing: at % 2 ? 'leaning' : 'unsure', option: at % 2 ? 'home' : null }),
  (at) => ({ kind: 'reason', words: words[at % words.length] ?? '' }),
  (at) => ({ kind: 'planB', ifThen: 'move-needed', words: `${words[(at + 1) % words.length]} (${at})` }),
];

/** So many events of one plan, an hour apart, each in its place. */
export function said(count: number, from = 0): Numbered[] {
  return Array.from({ length: count }, (_, index) => {
    const place = from + index;
    const stamp = {
      id: crypto.randomUUID(),
      at: new Date(begun + place * hour).toISOString(),
      who: 'woman',
      pack,
      version: '0.2.0',
    };
    return { place, event: { ...stamp, ...deeds[place % deeds.length]?.(place) } as Event };
  });
}
