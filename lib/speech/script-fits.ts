/** Languages that are not in Latin letters, each with the script that its voices read. */
const scripts: Readonly<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  ur: /\p{Script=Arabic}/u,
  bn: /\p{Script=Bengali}/u,
};
const latin = /\p{Script=Latin}/u;

/**
 * Whether words are in the script of a language: what she typed may be in another one than the screen, and a voice spells
 * that out letter by letter or says nothing at all.
 * @param locale BCP 47 of the voice
 */
export function scriptFits(words: string, locale: string): boolean {
  const script = scripts[locale.split('-')[0] ?? ''] ?? latin;
  const letters = [...words].filter((letter) => /\p{L}/u.test(letter));
  return letters.filter((letter) => script.test(letter)).length * 2 >= letters.length;
}
