import type { Event, Who } from '../consultation/event-schema';
import { looks } from '../consultation/looks';
import { beginsSitting } from './sitting';

/** One visit: from its first to its last event, and who wrote in it. */
export interface Sitting {
  /** ISO instants. */
  from: string;
  to: string;
  /**
   * In the order in which they began to write. Where nobody said who looked at something, that is no hand of its own beside
   * those who wrote.
   */
  who: readonly Who[];
}

/** @param events those that count, oldest first */
export function sittingsOf(events: readonly Event[]): Sitting[] {
  const sittings: { from: string; to: string; who: Who[] }[] = [];
  events.forEach((event, index) => {
    const last = sittings.at(-1);
    if (!last || beginsSitting(events[index - 1], event)) {
      sittings.push({ from: event.at, to: event.at, who: wrote(event) });
      return;
    }
    last.to = event.at;
    for (const who of wrote(event)) if (!last.who.includes(who)) last.who.push(who);
  });
  return sittings.map((sitting) => (sitting.who.length > 0 ? sitting : { ...sitting, who: ['unsaid'] }));
}

const wrote = ({ who, kind }: Event): Who[] => (who === 'unsaid' && looks.has(kind) ? [] : [who]);
