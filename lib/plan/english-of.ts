import type { EnglishBy, Event } from '../consultation/event-schema';

/** What words of hers say in English, and who gave it. */
export interface EnglishSaid {
  words: string;
  /** Null where nobody said who. */
  by: EnglishBy | null;
  event: Event;
}

/**
 * What her words say in English, by the name of the event that said them. It is of those words and no others: once she has
 * changed them it stands under a name that nothing shows any more, so that no English is taken for words that it does not
 * interpret.
 * @param counted events that count, oldest first
 */
export function englishOf(counted: readonly Event[]): ReadonlyMap<string, EnglishSaid> {
  const said = new Map<string, EnglishSaid>();
  for (const event of counted) {
    if (event.kind !== 'english') continue;
    if (event.words) said.set(event.event, { words: event.words, by: event.by, event });
    else said.delete(event.event);
  }
  return said;
}
