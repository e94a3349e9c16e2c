import type { Language } from '../../lib/languages';

/**
 * The language that a browser asks for first, where it is neither English nor offered: she reads English instead, and is
 * told. Without its country: what is not here is French, and not only that of France.
 * @param asked BCP 47 tags in the order of `navigator.languages`; what is none is refused
 */
export function passedOver([first = '']: readonly string[], offered: readonly Language[]): string | undefined {
  const language = languageIn(first);
  if (!language || language === 'en' || language === 'und') return undefined;
  return offered.some(({ locale }) => languageIn(locale) === language) ? undefined : language;
}

function languageIn(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).language;
  } catch {
    return undefined;
  }
}
