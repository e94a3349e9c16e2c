import { monthsBetween } from '../months';
import type { Counts, Waiting } from './counts';

/** Nobody counted before there was anything that counts: a clock that says so has lost its time. */
const firstMonth = '2026-11';

/**
 * Counts whose month lies ahead of the clock by more than one, under the month that it is: the clock was wrong when it began,
 * and nothing would be over for as long as it was wrong by. What is in it is counted on. One month ahead is a clock set back
 * around the end of a month: that waits by itself.
 * @param month YYYY-MM, by the clock
 */
export function clockPutRight(counts: Counts, month: string): Counts {
  if (month < firstMonth || monthsBetween(month, counts.month) < 2) return counts;
  const since = Object.fromEntries(
    Object.entries(counts.waiting.since).map(([name, first]) => [name, first < month ? first : month]),
  ) as Waiting['since'];
  return { ...counts, month, wrongClock: counts.month, waiting: { ...counts.waiting, since } };
}
