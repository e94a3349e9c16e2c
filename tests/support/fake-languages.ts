import { signal } from '@preact/signals-core';
import type { Language, Languages } from '../../lib/languages';
import type { Outcome } from '../../lib/platform';

export const englishNow: Language = { locale: 'en-GB', name: 'English', english: 'English', dir: 'ltr', draft: false };
export const welsh: Language = { locale: 'cy', name: 'Cymraeg', english: 'Welsh', dir: 'ltr', draft: true };
export const polish: Language = { locale: 'pl', name: 'Polski', english: 'Polish', dir: 'ltr', draft: true };
export const urdu: Language = { locale: 'ur', name: 'اردو', english: 'Urdu', dir: 'rtl', draft: true };
export const easy: Language = {
  locale: 'en-GB-simple',
  name: 'Easy words',
  english: 'Easy words',
  dir: 'ltr',
  draft: true,
  simple: true,
};

/** Languages that turn to the one that is chosen, write down what was chosen, and leave the words as they are. */
export function fakeLanguages(offered: readonly Language[] = [englishNow, welsh, polish, urdu]) {
  const chosen: string[] = [];
  const now = signal(englishNow);
  const asked = signal<string | undefined>(undefined);
  const answer = signal<Outcome>({ ok: true, value: undefined });
  const all = signal(offered);
  const languages: Languages = {
    offered: all,
    now,
    asked,
    cards: signal({}),
    choose: async (locale) => {
      chosen.push(locale);
      if (answer.value.ok) now.value = all.value.find((one) => one.locale === locale) ?? now.value;
      return answer.value;
    },
  };
  return { languages, chosen, now, asked, answer, offered: all };
}
