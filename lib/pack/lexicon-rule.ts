import type { PackText } from './pack-texts';
import { quoted } from './quoted';
import type { TextRule } from './rule';

/** Words that are kept out of a pack, with the reason that a problem gives. */
export interface Lexicon {
  id: string;
  reason: string;
  source: string;
  /** What to write in place of them. */
  todo: string;
  /** Why, and the patterns it holds for: regular expressions that are matched as whole words, in any case. */
  words: { why: string; match: string[] }[];
  /** Where the words may stand after all. */
  except?: (text: PackText) => boolean;
}

/** A rule that none of the words of an English lexicon stands in any text, each found word told with why it is kept out. */
export function lexiconRule({ words, except, todo, ...rest }: Lexicon): TextRule {
  const lists = words.map(({ why, match }) => ({
    why,
    // Held against texts in lower case: a pattern that minds no case takes three times as long.
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${match.join('|').toLowerCase()})(?![\\p{L}\\p{N}])`, 'gu'),
  }));
  return {
    ...rest,
    language: 'en',
    check: ({ texts }, report) => {
      const here = texts.filter((one) => !except?.(one));
      // Nearly every list finds nothing: one search of all texts says so. No pattern reaches over the end of a line.
      const whole = here.map(({ bare }) => bare.toLowerCase()).join('\n');
      for (const { why, pattern } of lists.filter((list) => whole.search(list.pattern) >= 0)) {
        for (const text of here) {
          const found = new Set([...text.bare.toLowerCase().matchAll(pattern)].map(([word]) => word));
          for (const word of found) report(text.where, `“${word}” ${why}, in ${quoted(text.text)}`, todo);
        }
      }
    },
  };
}
