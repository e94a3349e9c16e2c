import { armFor, type GapArm, type Option, type Row } from '../pack/pack';
import type { AidKey, AidWords } from '../words/aid-words';

/** What is said of an option without a column: what is told in words, and what nobody knows, each with its reasons. */
export interface OpenOption {
  lead: string;
  reasons: string;
}

/** @param rows those on the screen or the paper; where there is one, it is "this row" */
export function openOption(option: Option, rows: readonly Row[], words: AidWords): OpenOption[] {
  const gaps = rows.map((row) => armFor(row, option.id)).flatMap((arm) => (arm.kind === 'unknown' ? [arm] : []));
  const told = gaps.filter(({ inWords }) => inWords);
  const unknown = gaps.filter(({ inWords }) => !inWords);
  const where = rows.length === 1 ? 'here' : told.length > 0 && unknown.length > 0 ? 'some' : 'throughout';
  const say = (key: AidKey, arms: GapArm[]): OpenOption[] =>
    arms.length > 0 ? [{ lead: words.t(key), reasons: [...new Set(arms.map(({ why }) => words.say(why)))].join(' ') }] : [];
  return [...say(`compare.noNumber.${where}`, told), ...say(`compare.unknown.${where}`, unknown)];
}
