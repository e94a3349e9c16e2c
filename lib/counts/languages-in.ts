import type { SaidCounts } from './measures';

/** In how many conversations another language than English was on the screen: each has one at most. */
export function languagesIn(said: SaidCounts): number {
  let sum = 0;
  // No list of its names is made: there are tens of thousands of rows.
  for (const name in said) if (name.startsWith('language.')) sum += said[name as keyof SaidCounts] ?? 0;
  return sum;
}
