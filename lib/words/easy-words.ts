import type { AidKey, AidWords } from './aid-words';
import { hardWords } from './hard-words';
import { inLines } from './in-lines';
import { oneLine } from './one-line';

/** A sentence has ended, and what follows it begins a line. */
const ended = /[.?!][”’)]?$/;
const set = (text: string) => (ended.test(text) ? `${inLines(text)}\n` : inLines(text));

/** What stands in English words that are hard to read, and above every decision that nobody has signed. */
const easier: Partial<Record<AidKey, AidKey>> = { 'start.unsigned': 'easy.unsigned', 'passport.notReviewedBy': 'easy.toLook' };

/**
 * The words of the interface as a screen of easy words shows them: the same, with each sentence on a line of its own.
 * What hard words mean is a list of its own, and not in the text that it belongs to: `plain` says both.
 * A line feed behind the last lets what stands after it, in the same paragraph, begin a line too.
 * @param words of English
 * @param locale of easy words, `en-GB-simple`
 */
export function easyWords(words: AidWords, locale: string): AidWords {
  const plain: AidWords = { ...words, locale, say: (said) => oneLine(words.say(said)) };
  const t: AidWords['t'] = (key, values) => {
    const other = easier[key];
    try {
      return set(words.t(other ?? key, values));
    } catch (error) {
      // The easier ones come with the words of the later steps.
      if (!other) throw error;
      return set(words.t(key, values));
    }
  };
  return { ...plain, plain, t, say: (said) => set(hardWords(words.say(said)).before) };
}
