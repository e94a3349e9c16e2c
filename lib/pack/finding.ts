import { armFor, type Bucket, hasFigure, type Row } from './pack';

/** What may be said of the options on the screen, and of no others. */
export type Finding =
  /** True of every pair on the screen. */
  | { kind: Bucket }
  /** Some pairs on the screen differ, others do not. */
  | { kind: 'mixed'; differ: [string, string][]; alike: [string, string][] }
  /** The row found a difference among more options than are shown; these were not compared with each other. */
  | { kind: 'not_compared' }
  /** Fewer than two of the options shown have a figure. */
  | { kind: 'nothing_to_compare' };

/**
 * A row's bucket is a finding about all options with figures. On a part of them it holds only as far as
 * published findings on pairs say so.
 * @param shown ids of the options on the screen
 */
export function findingFor(row: Row, shown: readonly string[]): Finding {
  const figured = row.arms.filter(hasFigure).map((arm) => arm.option);
  const here = shown.filter((option) => hasFigure(armFor(row, option)));
  if (row.bucket === 'conflicting_or_limited') return { kind: row.bucket };
  if (figured.length > 0 && here.length < 2) return { kind: 'nothing_to_compare' };

  const compared = figured.length > 0 ? here : shown.filter((option) => row.pairs.some((pair) => pair.between.includes(option)));
  const pairs = pairsOf(compared);
  const found = pairs.map((pair) => ({ pair, bucket: bucketOf(row, pair) }));
  if (found.length > 0 && found.every(({ bucket }) => bucket !== undefined)) {
    const differ = found.filter(({ bucket }) => bucket === 'clear_difference').map(({ pair }) => pair);
    const alike = found.filter(({ bucket }) => bucket === 'no_clear_difference').map(({ pair }) => pair);
    if (alike.length === 0 && differ.length === found.length) return { kind: 'clear_difference' };
    if (differ.length === 0 && alike.length === found.length) return { kind: 'no_clear_difference' };
    if (differ.length + alike.length === found.length) return { kind: 'mixed', differ, alike };
    return { kind: 'conflicting_or_limited' };
  }
  const whole = figured.every((option) => here.includes(option));
  return whole && figured.length > 0 ? { kind: row.bucket } : { kind: 'not_compared' };
}

function bucketOf(row: Row, pair: [string, string]): Bucket | undefined {
  return row.pairs.find(({ between }) => pair.every((option) => between.includes(option)))?.bucket;
}

function pairsOf(options: readonly string[]): [string, string][] {
  return options.flatMap((first, index) => options.slice(index + 1).map((second): [string, string] => [first, second]));
}
