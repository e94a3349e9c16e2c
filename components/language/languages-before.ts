import { type Signal, signal } from '@preact/signals-core';
import type { Consultation } from '../../lib/consultation/consultation';
import { english, type Language } from '../../lib/languages';

/** Which languages an aid was in, as tags of BCP 47. Easy words are none of their own: they are left for the one before. */
export interface LanguagesBefore {
  /** The last that was not easy words: whoever turned to those turns back to it. */
  readonly last: string;
  /** The last that was not English either; none where there was no other. */
  readonly other: string | undefined;
}

const none: LanguagesBefore = { last: english, other: undefined };
const kept = new WeakMap<Consultation, { plan: string; before: Signal<LanguagesBefore> }>();

/** For as long as the aid is open, and of one plan alone: the language of one woman is not offered to the next. */
export function languagesBefore(consultation: Consultation): Signal<LanguagesBefore> {
  const plan = consultation.plan.value;
  const found = kept.get(consultation);
  if (found?.plan === plan) return found.before;
  const before = signal(none);
  kept.set(consultation, { plan, before });
  return before;
}

/** What is remembered once a language has come to the screen. */
export function languagesWith(before: LanguagesBefore, { locale, simple }: Language): LanguagesBefore {
  if (simple || (locale === before.last && (locale === english || locale === before.other))) return before;
  return { last: locale, other: locale === english ? before.other : locale };
}
