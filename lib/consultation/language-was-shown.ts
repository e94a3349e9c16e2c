import { english } from '../languages';
import type { Consultation } from './consultation';

/** What was on the screen: its language, whether nobody had signed it, and which one stood beside it. */
interface Shown {
  locale: string;
  draft: boolean;
  beside: string | null;
}

/**
 * Says in which language the screen is from here on, unless that was the last thing said of it, or it is English from
 * the start. It begins no plan: as long as nothing else was said or done, nothing is recorded.
 */
export function languageWasShown({ current, events, append }: Consultation, shown: Shown): void {
  const all = events.peek();
  const last = all.findLast((event) => event.kind === 'language');
  const before: Shown = last?.kind === 'language' ? last : { locale: english, draft: false, beside: null };
  const alike = before.locale === shown.locale && before.draft === shown.draft && before.beside === shown.beside;
  const latest = all.at(-1);
  if (alike || !latest) return;
  const pack = current.peek();
  append(pack ? { pack: pack.id, version: pack.version } : latest, { kind: 'language', ...shown });
}
