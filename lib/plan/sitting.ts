import type { Event } from '../consultation/event-schema';

/** A longer silence than this ends a sitting: the next word belongs to another visit. */
const sittingEnds = 2 * 3_600_000;

/** Letters of an instant up to its hour: "2026-11-24T10". */
const hour = 13;

/** True where `next` was said in another sitting than the event before it. */
export function beginsSitting(before: Event | undefined, next: Event): boolean {
  // Of the same hour, as most are: a long plan is asked thousands of times.
  if (before?.at.startsWith(next.at.slice(0, hour))) return false;
  return before !== undefined && Date.parse(next.at) - Date.parse(before.at) > sittingEnds;
}
