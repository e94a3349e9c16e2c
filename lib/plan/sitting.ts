import type { Event } from '../consultation/event-schema';

/** A longer silence than this ends a sitting: the next word belongs to another visit. */
const sittingEnds = 2 * 3_600_000;

/** True where `next` was said in another sitting than the event before it. */
export function beginsSitting(before: Event | undefined, next: Event): boolean {
  return before !== undefined && Date.parse(next.at) - Date.parse(before.at) > sittingEnds;
}
