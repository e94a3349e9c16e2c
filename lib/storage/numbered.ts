import type { Event } from '../consultation/event-schema';

/** An event with its place in its plan. */
export interface Numbered {
  event: Event;
  place: number;
}

/** What the order in a plan goes by. */
interface Placed {
  place: number;
  at: string;
  id: string;
}

/** The one order that every tab comes to: by place, and where two tabs gave the same place, by time and name. */
export function byPlace(one: Placed, other: Placed): number {
  return one.place - other.place || byText(one.at, other.at) || byText(one.id, other.id);
}

function byText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
