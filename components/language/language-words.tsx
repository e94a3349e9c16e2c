import type { Language } from '../../lib/languages';
import { pageLanguage } from '../../lib/languages';

/** A language by its own name, in its own letters and direction: whoever looks for it may read no other. */
export function LanguageWords({ language }: { language: Language }) {
  return <bdi {...pageLanguage(language)}>{language.name}</bdi>;
}
