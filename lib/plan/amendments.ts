import type { Event } from '../consultation/event-schema';
import type { Fate } from '../consultation/fates';
import { looks } from '../consultation/looks';
import { takenBack } from './taken-back';

/** That something was marked as recorded in error. */
export interface Amendment {
  mark: Extract<Event, { kind: 'corrected' }>;
  /** What it is about, without its words where these were taken back; undefined where it did not come with the plan. */
  of: Event | undefined;
  /** False where its words were taken back: these are never printed again. */
  wordsStand: boolean;
  /** What took the mark away again, so that what it is about counts. */
  away: Event | undefined;
}

/**
 * Every correction, oldest first; one that takes a mark away stands with that mark. What was taken back is not among
 * them: it was never said. Nor is a look, what a plan is called, or who may read it.
 */
export function amendmentsOf(events: readonly Event[], fates: ReadonlyMap<string, Fate>): Amendment[] {
  const marks = events.flatMap((event) =>
    event.kind === 'corrected' && fates.get(event.id)?.how !== 'takenBack' ? [event] : [],
  );
  if (marks.length === 0) return [];
  const byId = new Map(events.map((event) => [event.id, event]));
  const back = takenBack(events);
  return marks.flatMap((mark): Amendment[] => {
    const of = byId.get(mark.event);
    const takesAway = of?.kind === 'corrected' && fates.get(of.id)?.by.id === mark.id;
    if (takesAway || (of && looks.has(of.kind))) return [];
    const wordsStand = of !== undefined && !back.has(of.id);
    return [{ mark, of: wordsStand ? of : of && withoutWords(of), wordsStand, away: fates.get(mark.id)?.by }];
  });
}

/** The same event with nothing in it that somebody said: only what it was about, when, and who wrote it. */
function withoutWords(event: Event): Event {
  switch (event.kind) {
    case 'answer':
      return { ...event, by: '', words: '' };
    case 'offered':
    case 'corrected':
      return { ...event, why: '' };
    case 'standing':
      return { ...event, option: null };
    case 'value':
      return { ...event, weight: null };
    case 'english':
      return { ...event, by: null, words: '' };
    case 'need':
      return { ...event, ways: [], words: '' };
    case 'needStep':
      return { ...event, state: null, on: null, words: '' };
    default:
      return 'words' in event ? { ...event, words: '' } : event;
  }
}
