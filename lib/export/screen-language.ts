import { english } from '../languages';
import type { Plan } from '../plan/plan';
import type { AidWords } from '../words/aid-words';
import { languageName } from '../words/language-name';

/**
 * In which languages what was said was said, and which of them nobody had signed: a note in English does not show it.
 * Empty where the screen was in English.
 * @param languages all of them, or those that a shorter note has room for
 */
export function screenLanguage({ languages }: Pick<Plan, 'languages'>, { t, list, locale: inWords }: AidWords): string {
  const isEasy = (locale: string) => locale.startsWith(`${english}-`);
  const name = (locale: string) =>
    isEasy(locale) ? t('language.easy') : languageName(locale === english ? 'en' : locale, inWords);
  return languages
    .flatMap(({ locale, draft, beside }) => [
      t('note.screenLanguage', { languages: list([locale, ...beside].map(name)) }),
      ...(draft ? [t(isEasy(locale) ? 'language.draftEasy' : 'language.draft')] : []),
    ])
    .join(' ');
}
