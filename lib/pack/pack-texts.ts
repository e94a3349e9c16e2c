import { fillPlaceholders } from './placeholders';
import type { WordsFile } from './schema';
import { walkWords } from './walk-words';

/** One text of a words file, ready for the rules on language. */
export interface PackText {
  /** The key at the top of the file that it stands under: `options`, `notes`. */
  section: string;
  /** The path below the pack, for a problem. */
  where: string[];
  text: string;
  /** Each placeholder as `#`, and apostrophes straight, so that one pattern finds both spellings. */
  bare: string;
}

/** Every text of a words file that somebody reads on a screen. */
export function packTexts(words: WordsFile): PackText[] {
  return [...walkWords(words)]
    .filter(({ path: [section] }) => section !== 'locale')
    .map(({ path, text }) => ({
      section: path[0] ?? '',
      where: [`words.${words.locale}`, ...path],
      text,
      bare: fillPlaceholders(text, () => '#').replace(/[‘’]/g, "'"),
    }));
}
