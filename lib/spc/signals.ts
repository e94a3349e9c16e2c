import type { Xmr } from './xmr';

/** A sign that something other than chance moved the values. */
export type SpcRule = 'beyond' | 'shift' | 'trend' | 'nearLimit';

/** Which values, by their place, show a sign. */
export interface SpcSignal {
  rule: SpcRule;
  /** First and last of them, counted from 0. */
  from: number;
  to: number;
  /** Those that make it: all of them, and of three near a limit those two or three that are close to it. */
  at: readonly number[];
  side: 'above' | 'below';
}

/** Seven in a row on one side of the mean; seven in a row that each go the same way. */
const run = 7;

/**
 * The four rules of NHS England's Making Data Count, as NHS-R community's NHSRplotthedots writes them out:
 * - `beyond`: a value outside a limit;
 * - `shift`: seven or more in a row on one side of the mean; one on the mean ends it;
 * - `trend`: seven or more in a row, each above the one before, or each below;
 * - `nearLimit`: two of three in a row in the outer third towards a limit, not outside of it, and all three on that side of the
 *   mean. Those two or three show the sign, and not the one between or beside them.
 * What a sign means, and whether it is good, no rule can say.
 * @param values in the order of time, those that `limits` were made from or later ones
 */
export function spcSignals(values: readonly number[], limits: Pick<Xmr, 'mean' | 'upper' | 'lower'>): SpcSignal[] {
  const { mean, upper, lower } = limits;
  // Sums of numbers that are no whole ones are off in their last digits: a value on a line is on it.
  const near = Math.max(upper - lower, ...values.map(Math.abs)) * 1e-9;
  const above = (value: number, line: number) => value - line > near;
  const sideOf = (value: number) => (above(value, mean) ? 1 : above(mean, value) ? -1 : 0);
  const sides = values.map(sideOf);
  const steps = values.slice(1).map((value, at) => Math.sign(value - (values[at] ?? value)));
  const outer = (upper - mean) * (2 / 3);

  const beyond = values.flatMap((value, at): SpcSignal[] => {
    if (above(value, upper)) return [{ rule: 'beyond', from: at, to: at, at: [at], side: 'above' }];
    return above(lower, value) ? [{ rule: 'beyond', from: at, to: at, at: [at], side: 'below' }] : [];
  });
  const shift = runsOf(sides)
    .filter(({ from, to }) => to - from + 1 >= run)
    .map(({ from, to, side }): SpcSignal => ({ rule: 'shift', from, to, at: placesFrom(from, to), side }));
  const trend = runsOf(steps)
    .map(({ from, to, side }): SpcSignal => ({ rule: 'trend', from, to: to + 1, at: placesFrom(from, to + 1), side }))
    .filter(({ from, to }) => to - from + 1 >= run);
  const isOutside = (value: number) => above(value, upper) || above(lower, value);
  const close = values.map((value) => above(Math.abs(value - mean), outer) && !isOutside(value));
  const nearLimit = values.flatMap((_, at): SpcSignal[] => {
    const three = [at, at + 1, at + 2];
    const side = sides[at];
    const together = at + 2 < values.length && side !== 0 && three.every((one) => sides[one] === side);
    const those = three.filter((one) => close[one]);
    if (!together || those.length < 2) return [];
    return [{ rule: 'nearLimit', from: at, to: at + 2, at: those, side: side === 1 ? 'above' : 'below' }];
  });
  return [...beyond, ...shift, ...trend, ...nearLimit];
}

function placesFrom(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, after) => from + after);
}

/** Stretches of the same sign, zero left out. */
function runsOf(signs: readonly number[]): { from: number; to: number; side: 'above' | 'below' }[] {
  const runs: { from: number; to: number; side: 'above' | 'below' }[] = [];
  signs.forEach((sign, at) => {
    const last = runs.at(-1);
    if (last && last.to === at - 1 && signs[at - 1] === sign) last.to = at;
    else if (sign !== 0) runs.push({ from: at, to: at, side: sign > 0 ? 'above' : 'below' });
  });
  return runs;
}
