import type { AidWords } from './aid-words';
import { inLines } from './in-lines';
import { oneLine } from './one-line';

/** A sentence has ended, and what follows it begins a line. */
const ended = /[.?!][”’)]?$/;
const set = (text: string) => (ended.test(text) ? `${inLines(text)}\n` : inLines(text));

/**
 * The words of the interface as a screen of easy words shows them: the same, with each sentence on a line of its own.
 * A line feed behind the last lets what stands after it, in the same paragraph, begin a line too.
 * @param words of English
 * @param locale of easy words, `en-GB-simple`
 */
export function easyWords(words: AidWords, locale: string): AidWords {
  const plain: AidWords = { ...words, locale, say: (said) => oneLine(words.say(said)) };
  return { ...plain, plain, t: (key, values) => set(words.t(key, values)), say: (said) => set(words.say(said)) };
}
