/** Languages of ours that are written from right to left. */
const rightToLeft = /^(ar|ur)(-|$)/;

/** The direction in which a language is written. @param locale BCP 47 */
export function dirOf(locale: string): 'ltr' | 'rtl' {
  return rightToLeft.test(locale) ? 'rtl' : 'ltr';
}
