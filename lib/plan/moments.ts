import type { Event } from '../consultation/event-schema';
import { looks } from '../consultation/looks';
import { beginsSitting } from './sitting';

/** A moment of a thread that can be compared with another: right after one thing was said. */
export interface Moment {
  /** How many events belong to it. */
  count: number;
  /** The one that was said then; of a saying, the last of its typing. */
  event: Event;
  /** In which sitting, counted from 0. */
  sitting: number;
}

/** One moment for each thing that was said, taken back or corrected, oldest first. Looking at something is none. */
export function momentsOf(events: readonly Event[]): Moment[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  const goneOnWith = new Set(events.map(({ continues }) => continues));
  let sitting = 0;
  return events.flatMap((event, index): Moment[] => {
    if (beginsSitting(events[index - 1], event)) sitting += 1;
    const next = events[index + 1];
    // A saying is taken back whole, with an event for each pause in its typing.
    const goesOn = event.kind === 'undone' && next?.kind === 'undone' && byId.get(event.event)?.continues === next.event;
    return looks.has(event.kind) || goneOnWith.has(event.id) || goesOn ? [] : [{ count: index + 1, event, sitting }];
  });
}

/** The moments of each sitting by themselves, in their order. */
export function bySitting(moments: readonly Moment[]): Moment[][] {
  const sittings: Moment[][] = [];
  for (const moment of moments) {
    const last = sittings.at(-1);
    if (last?.[0]?.sitting === moment.sitting) last.push(moment);
    else sittings.push([moment]);
  }
  return sittings;
}
