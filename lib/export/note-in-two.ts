import type { Pair } from '../double/paired';
import type { AidWords } from '../words/aid-words';
import { guarded } from './guarded';
import { heading } from './note-heading';
import { plainCharacters } from './plain-characters';
import { quoted, spoken } from './spoken';

/**
 * Her plan as text in two languages: English first, as whoever reads a record does, and the other language under it; the
 * number is that of the screen and of the paper. What she typed stands once, letter for letter, in quotation marks.
 * @param words English ones
 */
export function twoPart(pairs: readonly Pair[], words: AidWords): string[] {
  return heading(
    words.t('double.note'),
    pairs.flatMap(({ number, texts, typed }) => {
      const [hers, beside] = texts;
      const said = (one: (typeof texts)[number] | undefined) =>
        [one?.text, one?.published, one?.answer].filter(Boolean).join(' ');
      return [
        `${words.number(number)}. ${said(beside ?? hers)}`,
        ...(beside ? [`   ${said(hers)}`] : []),
        ...(typed ? [`   ${typed.by === 'her' ? quoted(typed.words) : spoken(typed.words)}`] : []),
      ];
    }),
  );
}

/** The same alone, to be copied. Characters that a field may choke on are written by their number. */
export function noteInTwo(pairs: readonly Pair[], words: AidWords): string {
  return plainCharacters(guarded([twoPart(pairs, words)]), false).text;
}
