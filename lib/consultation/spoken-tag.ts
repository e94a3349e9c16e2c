const languageTag = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/;

/**
 * True for the tag of a language that somebody speaks or reads (BCP 47): the language, its script and its region where
 * they are told. Refuses variants, extensions and private use, which are free text: a sentence could be written in them
 * that stands in a note as the name of a language.
 */
export function spokenTag(tag: string): boolean {
  if (!languageTag.test(tag)) return false;
  try {
    return new Intl.Locale(tag).toString() !== '';
  } catch {
    return false;
  }
}
