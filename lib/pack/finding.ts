import { armFor, type Bucket, hasFigure, type Row } from './pack';

type Pair = [string, string];

/** What may be said of the options on the screen, and of no others. */
export type Finding =
  /** What was published of the whole row, or of every pair on the screen. */
  | { kind: Bucket }
  /** What was published of the pairs on the screen: some differ, some do not, some were not compared. */
  | { kind: 'mixed'; differ: Pair[]; alike: Pair[]; open: Pair[] }
  /** The same figure for all of them: one group of people stands for each. */
  | { kind: 'same' }
  /** Set by guidance or a timetable: there is nothing to find. */
  | { kind: 'stated' }
  /** The row found something among more options than are shown; these were not compared with each other. */
  | { kind: 'not_compared' }
  /** Fewer than two of the options shown have a figure. */
  | { kind: 'nothing_to_compare' };

/**
 * A row's bucket is a finding about all options with figures. On a part of them it holds only as far as
 * published findings on pairs say so.
 * @param shown ids of the options on the screen
 */
export function findingFor(row: Row, shown: readonly string[]): Finding {
  const plain = withoutStudy(row, shown);
  if (plain) return plain;
  if (row.bucket === 'conflicting_or_limited' || row.bucket === 'one_option_only') return { kind: row.bucket };
  const figured = row.arms.filter(hasFigure).map((arm) => arm.option);
  const here = shown.filter((option) => hasFigure(armFor(row, option)));
  if (figured.length > 0 && here.length < 2) return { kind: 'nothing_to_compare' };

  const compared = figured.length > 0 ? here : shown.filter((option) => row.pairs.some((pair) => pair.between.includes(option)));
  const found = pairsOf(compared).map((pair) => ({ pair, bucket: bucketOf(row, pair) }));
  const of = (bucket: Bucket | undefined) => found.filter((one) => one.bucket === bucket).map(({ pair }) => pair);
  const [differ, alike, open] = [of('clear_difference'), of('no_clear_difference'), of(undefined)];
  const one = [...new Set(found.map(({ bucket }) => bucket))];
  if (one.length === 1 && one[0] !== undefined) return { kind: one[0] };
  if (one.includes('conflicting_or_limited')) return { kind: 'conflicting_or_limited' };
  const whole = figured.length > 0 && figured.every((option) => here.includes(option));
  if (whole && open.length > 0) return { kind: row.bucket };
  if (differ.length + alike.length === 0) return { kind: 'not_compared' };
  return { kind: 'mixed', differ, alike, open };
}

/** What is no finding of a study: a thing that was set, or one figure that stands for several options. */
function withoutStudy(row: Row, shown: readonly string[]): Finding | undefined {
  const here = shown.map((option) => armFor(row, option)).filter(hasFigure);
  if (here.length > 0 && here.every((arm) => arm.kind === 'measure' && arm.measure.statistic === 'stated'))
    return { kind: 'stated' };
  const rates = here.flatMap((arm) => (arm.kind === 'rate' ? [arm.value] : []));
  const same = rates.length > 1 && rates.length === here.length && new Set(rates).size === 1;
  return same && (row.bucket === 'one_option_only' || isOneGroup(row)) ? { kind: 'same' } : undefined;
}

/** Every arm of the row with a figure has the same one, as where it is counted before anybody has chosen. */
function isOneGroup(row: Row): boolean {
  const rates = row.arms.filter(hasFigure).map((arm) => (arm.kind === 'rate' ? `${arm.value}` : arm.kind));
  return row.bucket === 'no_clear_difference' && row.pairs.length === 0 && rates.length > 2 && new Set(rates).size === 1;
}

function bucketOf(row: Row, pair: Pair): Bucket | undefined {
  return row.pairs.find(({ between }) => pair.every((option) => between.includes(option)))?.bucket;
}

function pairsOf(options: readonly string[]): Pair[] {
  return options.flatMap((first, index) => options.slice(index + 1).map((second): Pair => [first, second]));
}
