import type { Event } from '../consultation/event-schema';
import type { Plan } from '../plan/plan';
import { type NoteWords, otherFigures, pickedBy, toldBy, writtenBy } from './note-words';
import { whenWords } from './plan-words';

/**
 * What a short note says beside words of somebody, in each line: one that is copied out alone is not to pass for another's.
 * The day stands there where it was another one, and the figures where they were of another version.
 */
export interface ShortStamps {
  /** Whose hand her words are in. */
  hers: (event: Event) => string;
  /** Who picked from a list. */
  picked: (event: Event) => string;
  /** Who wrote where she is. */
  written: (event: Event) => string;
  /** The label of a line that staff write, with who wrote it where that was nobody of theirs, or nobody said who. */
  staff: (label: string, event: Event | undefined) => string;
}

/** What was said at another visit has its date; what was said at this one has that of the note. */
export function shortStamps({ sittings }: Plan, words: NoteWords): ShortStamps {
  const last = sittings.at(-1);
  const earlier = (event: Event) => (last && event.at >= last.from ? '' : whenWords(event, words));
  const by = (told: (event: Event) => string) => (event: Event) =>
    [told(event), earlier(event), otherFigures(event, words)].filter(Boolean).join(', ');
  const staff = by(({ who }) => (who === 'clinician' ? '' : writtenBy(who, words)));
  return {
    hers: by((event) => toldBy(event, words)),
    picked: by((event) => pickedBy(event, words)),
    written: by(({ who }) => writtenBy(who, words)),
    staff: (label, event) => {
      const stamp = event && staff(event);
      return stamp ? `${label.replace(/[:.]$/, '')} (${stamp})` : label;
    },
  };
}
