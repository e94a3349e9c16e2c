import type { Event, Who } from '../consultation/event-schema';
import { beginsSitting } from './sitting';

/** One visit: from its first to its last event, and who wrote in it. */
export interface Sitting {
  /** ISO instants. */
  from: string;
  to: string;
  /** In the order in which they began to write. */
  who: readonly Who[];
}

/** @param events those that count, oldest first */
export function sittingsOf(events: readonly Event[]): Sitting[] {
  const sittings: { from: string; to: string; who: Who[] }[] = [];
  events.forEach((event, index) => {
    const last = sittings.at(-1);
    if (!last || beginsSitting(events[index - 1], event)) {
      sittings.push({ from: event.at, to: event.at, who: [event.who] });
      return;
    }
    last.to = event.at;
    if (!last.who.includes(event.who)) last.who.push(event.who);
  });
  return sittings;
}
