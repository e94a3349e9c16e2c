import type { Event } from '../../lib/consultation/event-schema';

/** What was said, in the order in which it was; of what has no words, its kind. */
export function wordsOf(events: readonly Event[]): string[] {
  return events.flatMap((event) => ('words' in event ? [event.words] : [event.kind]));
}
