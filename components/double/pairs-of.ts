import type { DoubleOf } from '../../lib/double/double-of';
import { linesOf } from '../../lib/double/lines-of';
import { type Pair, paired } from '../../lib/double/paired';
import type { AidValue } from '../aid-context';

/**
 * The lines of a screen in the language of the aid and in English, as they stand now.
 * @param asksGroup the comparison asks whose figures are wanted, even where that was said
 */
export function pairsOf(of: DoubleOf, { consultation, words, record, today, platform }: AidValue, asksGroup = false): Pair[] {
  const draft = platform.languages?.now.value.draft ?? false;
  const codes = new Map(record.consultation.packs.value.map(({ id, hash }) => [id, hash]));
  const around = { english: record.words, today: today.value, draft, asksGroup, codes };
  return paired(
    linesOf(of, { consultation, words, ...around }),
    linesOf(of, { consultation: record.consultation, words: record.words, ...around }),
  );
}
