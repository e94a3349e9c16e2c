import type { Event } from '../consultation/event-schema';
import { beginsSitting } from './sitting';

/** A local offer that was on the screen. */
export type LocalSight = Extract<Event, { kind: 'local' }>;

/** The local offers that were on the screen, by the sitting, counted as `momentsOf` counts; each once in a sitting, oldest first. */
export function localSeen(events: readonly Event[]): ReadonlyMap<number, readonly LocalSight[]> {
  const seen = new Map<number, LocalSight[]>();
  let sitting = 0;
  for (const [index, event] of events.entries()) {
    if (beginsSitting(events[index - 1], event)) sitting += 1;
    if (event.kind !== 'local') continue;
    const here = seen.get(sitting) ?? [];
    if (!here.some(({ hash }) => hash === event.hash)) seen.set(sitting, [...here, event]);
  }
  return seen;
}
