import type { Event } from '../consultation/event-schema';
import type { Fate } from '../consultation/fates';
import type { Moment } from './moments';

/** Something was marked as recorded in error, and the mark was taken away again. */
export interface PastMark {
  mark: Event & { kind: 'corrected' };
  away: Event;
}

/**
 * Marks stand with what they are about, and not as entries of their own. What cannot stand there (a mark on something
 * that is no moment, a mark on a mark that is not the one that took it away) stays an entry: nothing is left out.
 */
export function marksOf(moments: readonly Moment[], fates: ReadonlyMap<string, Fate>) {
  const past = new Map<string, PastMark[]>();
  const folded = new Set<string>();
  const listed = new Map(moments.map(({ event }) => [event.id, event]));
  for (const { event: mark } of moments) {
    if (mark.kind !== 'corrected') continue;
    const about = listed.get(mark.event);
    const away = fates.get(mark.id)?.by;
    // One that counts is told with what it is about only where it is the one that took it out of the plan.
    const told = away !== undefined || fates.get(mark.event)?.by.id === mark.id;
    if (!about || about.kind === 'corrected' || about.kind === 'undone' || !told) continue;
    folded.add(mark.id);
    if (!away) continue;
    past.set(about.id, [...(past.get(about.id) ?? []), { mark, away }]);
    if (away.kind === 'corrected') folded.add(away.id);
  }
  return { past, folded };
}
