/** The name of a language in English. @param locale a tag as counts have it, easy words of it with `-simple` behind it */
export function languageWords(locale: string): string {
  const simple = locale.endsWith('-simple');
  const tag = simple ? locale.slice(0, -'-simple'.length) : locale;
  // British English is the language of the interface, and nobody counts it as one of several kinds of English.
  const name = new Intl.DisplayNames('en-GB', { type: 'language' }).of(tag === 'en-GB' ? 'en' : tag) ?? tag;
  return simple ? `${name}, easy words` : name;
}
