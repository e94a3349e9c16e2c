import type { Consultation } from './consultation';
import type { Event } from './event-schema';
import { fatesOf } from './fates';

/**
 * Says that an event was recorded wrongly, with the whole saying that it is part of. It stays in the list. A correction
 * can be corrected too: then what it was about counts again. Refuses what no longer counts.
 */
export function correct({ events, effective, append }: Consultation, id: string, why: string): void {
  const wrong = events.peek().find((event) => event.id === id);
  if (!wrong || wrong.kind === 'undone' || fatesOf(events.peek()).has(id)) return;
  const ends = endsOf(wrong, effective.peek()).map(({ id: event }) => ({ kind: 'corrected' as const, event, why }));
  append(wrong, ...ends);
}

/** Where the saying that `event` is part of ends: more than once where two devices went on with it. */
function endsOf(event: Event, counted: readonly Event[]): Event[] {
  const saying = new Set([event.id]);
  const ends = new Map([[event.id, event]]);
  for (const next of counted) {
    if (next.continues === undefined || !saying.has(next.continues)) continue;
    saying.add(next.id);
    ends.delete(next.continues);
    ends.set(next.id, next);
  }
  return [...ends.values()];
}
