import type { DoubleOf } from '../../lib/double/double-of';
import { linesOf } from '../../lib/double/lines-of';
import { type Pair, paired } from '../../lib/double/paired';
import type { AidValue } from '../aid-context';

/** The lines of a screen in the language of the aid and in English, as they stand now. */
export function pairsOf(of: DoubleOf, { consultation, words, record, today, platform }: AidValue): Pair[] {
  const draft = platform.languages?.now.value.draft ?? false;
  const around = { english: record.words, today: today.value, draft };
  return paired(
    linesOf(of, { consultation, words, ...around }),
    linesOf(of, { consultation: record.consultation, words: record.words, ...around }),
  );
}
