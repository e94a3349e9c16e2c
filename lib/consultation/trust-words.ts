/**
 * What could end a quotation or be taken for its end, begin a line of its own, or turn round how a line reads.
 * An apostrophe cannot: the marks around a trust's words are double.
 */
const misread = /(?![‘’])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Pi}\p{Pf}"„″‟〝〞＂❝❞]/gu;

/**
 * Words of a trust as an event holds them: one line that no quotation mark is in, so that between ours it cannot say a
 * sentence of ours. Done twice it is the same as done once, which is how a file is asked whether it was done.
 * @param most characters; what is longer is cut, and an ellipsis says so
 */
export function trustWords(words: string, most: number): string {
  const line = words.replace(misread, ' ').replace(/\s+/g, ' ').trim();
  const letters = [...line];
  return letters.length <= most
    ? line
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

/** The longest that each may be, in characters: as long as an offer may have them. */
export const longestOfTrust = { name: 120, where: 300 } as const;
