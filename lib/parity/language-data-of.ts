import { languageOf } from '../pack/language-of';
import type { LanguageData } from './language-data';
import { ar } from './languages/ar';
import { bn } from './languages/bn';
import { cy } from './languages/cy';
import { en } from './languages/en';
import { pl } from './languages/pl';
import { pt } from './languages/pt';
import { ro } from './languages/ro';
import { so } from './languages/so';
import { ur } from './languages/ur';

const known: Readonly<Record<string, LanguageData>> = { ar, bn, cy, en, pl, pt, ro, so, ur };

/** What is known of the language of a locale; undefined for one that nobody has described yet, which is not offered. */
export function languageDataOf(locale: string): LanguageData | undefined {
  const language = languageOf(locale);
  return language === undefined ? undefined : known[language];
}
