/**
 * The limits of an XmR chart: how far single values are likely to go if nothing but chance moves them. Mean ± 2.66 times
 * the mean of the differences between neighbours (Wheeler, Understanding Variation; the same in NHS England's Making Data
 * Count). All values are taken in, as its spreadsheet does: leaving out what is far off would make the limits narrower.
 */
export interface Xmr {
  mean: number;
  meanMovingRange: number;
  upper: number;
  lower: number;
  /** With fewer values than `settledFrom` limits are a first try, and move with each further value. */
  settled: boolean;
}

/** 3 divided by 1.128, the ratio that two values drawn at random have between their mean difference and their spread. */
const limitFactor = 2.66;
/** NHS-R community's NHSRplotthedots calls limits of fewer points trial limits. */
export const settledFrom = 12;

/**
 * @param values in the order of time, two at least
 * @throws RangeError for fewer, or where one of them is no number: a month that is missing is no value, and no zero
 */
export function xmr(values: readonly number[]): Xmr {
  if (values.length < 2) throw new RangeError('limits take two values at least');
  if (!values.every(Number.isFinite)) throw new RangeError('a value is not a number');
  const mean = meanOf(values);
  const meanMovingRange = meanOf(values.slice(1).map((value, before) => Math.abs(value - (values[before] ?? 0))));
  const reach = limitFactor * meanMovingRange;
  return { mean, meanMovingRange, upper: mean + reach, lower: mean - reach, settled: values.length >= settledFrom };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
