import { colonAfter } from '../double/colon-after';
import type { Pair } from '../double/paired';
import type { Plan } from '../plan/plan';
import { stamped } from '../practice/practice-stamp';
import type { AidWords } from '../words/aid-words';
import { englishWords } from './english-words';
import { guarded } from './guarded';
import { heading } from './note-heading';
import { plainCharacters } from './plain-characters';
import { quoted, spoken } from './spoken';

/**
 * Her plan as text in two languages: English first, as whoever reads a record does, and the other language under it; the
 * number is that of the screen and of the paper. What she typed stands once, letter for letter, in quotation marks.
 * @param words English ones
 */
export function twoPart(pairs: readonly Pair[], words: AidWords, title = words.t('double.note')): string[] {
  return heading(
    title,
    pairs.flatMap(({ number, texts, typed }) => {
      const [hers, beside] = texts;
      const said = (one: (typeof texts)[number] | undefined) =>
        one ? `${one.text.replace('{published}', () => one.published ?? '')}${answered(one)}` : '';
      return [
        `${number}. ${said(beside ?? hers)}`,
        ...(beside ? [`   ${said(hers)}`] : []),
        ...(typed ? [`   ${typed.by === 'her' ? quoted(typed.words) : spoken(typed.words)}`] : []),
        ...(typed?.english ? [`   ${englishWords(typed.english, words)}: ${quoted(typed.english.words)}`] : []),
      ];
    }),
  );
}

const answered = ({ text, answer }: Pair['texts'][number]) => (answer ? `${colonAfter(text)} ${answer}` : '');

/**
 * The same alone, for her to copy, and no note for a record: what was not said is not in it, so that what she keeps back there
 * looks like it, and nobody files as not recorded what is. Characters that a field may choke on are written by their number.
 * @param plan of the lines
 */
export function noteInTwo(pairs: readonly Pair[], words: AidWords, plan: Pick<Plan, 'practice'>): string {
  const said = pairs.filter(({ unsaid }) => !unsaid);
  return stamped(plan, plainCharacters(guarded([twoPart(said, words, words.t('double.mine'))]), false).text);
}
