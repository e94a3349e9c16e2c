import { english } from '../languages';
import type { AidWords } from '../words/aid-words';

/** One sentence in one language. */
interface InLanguage {
  text: string;
  /** BCP 47 of `text`. */
  lang: string;
}

/**
 * That nobody who speaks this language and is a midwife has checked it: in that language, and in English for whoever does
 * not read it. Easy words are English, and have one sentence of their own.
 * @param own words of what is a draft
 */
export function draftWords(own: AidWords): InLanguage[] {
  // Without the line feeds that easy words have on a screen.
  const words = own.plain ?? own;
  if (words.locale.startsWith(english)) return [{ text: words.t('language.draftEasy').trim(), lang: english }];
  return [words, ...(words.source ? [words.source] : [])].map(({ t, locale }) => ({ text: t('language.draft'), lang: locale }));
}
