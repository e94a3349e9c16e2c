import { intlTag } from '../intl-tag';

/**
 * What a language is called in another one: "Urdu" in English, "اردو" in its own.
 * @param tag BCP 47, as somebody else may have written it
 * @param locale the language that it is said in
 * @returns the tag where the platform has no name for it
 */
export function languageName(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames([intlTag(locale)], { type: 'language', fallback: 'code' }).of(tag) ?? tag;
  } catch {
    // A tag may look like one and be none.
    return tag;
  }
}
