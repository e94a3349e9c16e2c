/**
 * The language whose rules a text is held to: `en` for `en-GB` and for `en-GB-simple`. The languages that are made for
 * tests (`en-XA`, `ar-XB`: a country that begins with X belongs to nobody) are held to those of none.
 */
export function languageOf(locale: string): string | undefined {
  return isMade(locale) ? undefined : locale.split('-')[0];
}

/** Made from English by a program, for a test. */
export function isMade(locale: string): boolean {
  return /-X[A-Z]$/.test(locale);
}

const simple = /-simple$/;

/** Whether a locale is that of easy words: the words of a decision alone, which the tag of their language goes before. */
export function isSimple(locale: string): boolean {
  return simple.test(locale);
}

/** The locale whose interface stands around: of easy words that of their language, of every other its own. */
export function aroundOf(locale: string): string {
  return locale.replace(simple, '');
}
