import type { Event } from '../consultation/event-schema';
import { canonical } from './canonical';

/** Two lists of events as one, and what came of each that was there. */
export interface Merged {
  events: readonly Event[];
  /** Those that were only there, in their order. */
  added: readonly Event[];
  /** How many of those there were here already, word for word. */
  here: number;
  /** How many there had the name of an event here and said something else; those here stay as they are. */
  differing: number;
}

/**
 * Merges by name. What only one side has goes between the events that both have, by time; each side keeps its own
 * order, because a clock that was set back does not change what was said after what. Where the two order the same
 * events differently, the order here holds. Merging again changes nothing.
 */
export function merge(here: readonly Event[], there: readonly Event[]): Merged {
  const places = new Map(here.map(({ id }, place) => [id, place] as const));
  const seen = new Set<string>();
  const events: Event[] = [];
  const added: Event[] = [];
  let waiting: Event[] = [];
  let next = 0;
  let same = 0;
  let differing = 0;

  for (const event of there) {
    if (seen.has(event.id)) continue;
    seen.add(event.id);
    const place = places.get(event.id);
    const mine = place === undefined ? undefined : here[place];
    if (place === undefined || !mine) {
      added.push(event);
      waiting.push(event);
      continue;
    }
    if (canonical(mine) === canonical(event)) same += 1;
    else differing += 1;
    if (place < next) continue;
    events.push(...byTime(here.slice(next, place), waiting), mine);
    waiting = [];
    next = place + 1;
  }
  events.push(...byTime(here.slice(next), waiting));
  return { events, added, here: same, differing };
}

function byTime(one: readonly Event[], other: readonly Event[]): Event[] {
  const merged: Event[] = [];
  let at = 0;
  for (const event of one) {
    for (let first = other[at]; first && before(first, event); first = other[at]) {
      merged.push(first);
      at += 1;
    }
    merged.push(event);
  }
  return [...merged, ...other.slice(at)];
}

/** By name where the time is the same, so that two devices that merge each other's come to the same order. */
function before(one: Event, other: Event): boolean {
  const [sooner, later] = [Date.parse(one.at), Date.parse(other.at)];
  return sooner === later ? one.id < other.id : sooner < later;
}
