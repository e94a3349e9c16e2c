import type { Event } from '../consultation/event-schema';
import { english } from '../languages';

/** A language that was on the screen. */
export interface ShownLanguage {
  locale: string;
  /** At some time nobody had signed it. */
  draft: boolean;
  /** Languages that stood beside it. */
  beside: readonly string[];
}

/** Other languages than English that were on the screen, each once. @param counted events that count, oldest first */
export function languagesShown(counted: readonly Event[]): ShownLanguage[] {
  const shown = new Map<string, ShownLanguage>();
  for (const event of counted) {
    if (event.kind !== 'language' || event.locale === english) continue;
    const before = shown.get(event.locale);
    shown.set(event.locale, {
      locale: event.locale,
      draft: event.draft || before?.draft === true,
      beside: [...new Set([...(before?.beside ?? []), ...(event.beside ? [event.beside] : [])])],
    });
  }
  return [...shown.values()];
}
