import type { Event } from '../consultation/event-schema';

/** An event with its place in its plan. */
export interface Numbered {
  event: Event;
  place: number;
}
