/**
 * The tag, with its region, under which a browser has what a language of ours is written and read by: plural forms,
 * grouping of digits, dates and names of languages, and the voice. Of Portuguese CLDR has under the language alone the
 * rules of Brazil, and our words are those of Portugal (`pt_PT`). Whatever asks `Intl` asks through this.
 * @param locale BCP 47
 * @returns the tag itself where it is that already
 */
export const intlTag = (locale: string): string => (locale === 'pt' ? 'pt-PT' : locale);
