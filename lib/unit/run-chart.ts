import { type SpcSignal, spcSignals } from '../spc/signals';
import { type Xmr, xmr } from '../spc/xmr';
import type { Period } from './periods';

/** A chart says of every hundred: the same denominator on every chart of the page. */
export const chartPer = 100;

/** A share over time, ready to be drawn, printed in a table and said in a sentence: all three take this. */
export interface RunChart {
  points: readonly (Period & { rate: number; signs: readonly SpcSignal['rule'][] })[];
  /** Undefined as long as there is one point. */
  limits: Xmr | undefined;
  signals: readonly ToldSignal[];
}

/** A sign as it is told: once, or several of one kind that follow one another. */
export interface ToldSignal extends SpcSignal {
  several: boolean;
}

/** @param periods in the order of time, each of at least one */
export function runChart(periods: readonly Period[]): RunChart {
  const rates = periods.map(({ value, of }) => (value * chartPer) / of);
  const limits = rates.length > 1 ? xmr(rates) : undefined;
  const signals = limits ? together(spcSignals(rates, limits)) : [];
  const signsAt = (at: number) => [...new Set(signals.filter((signal) => signal.at.includes(at)).map(({ rule }) => rule))];
  return {
    points: periods.map((period, at) => ({ ...period, rate: rates[at] ?? 0, signs: signsAt(at) })),
    limits,
    signals,
  };
}

/**
 * Points outside a limit that follow one another are one sign, and three pairs of the same five points close to one are told
 * once. A trend that stops and goes on is two: together they would not be one.
 */
function together(signals: readonly SpcSignal[]): ToldSignal[] {
  const told: ToldSignal[] = [];
  for (const signal of signals) {
    const last = told.at(-1);
    const goesOn = last && last.rule === signal.rule && last.side === signal.side && signal.from <= last.to + 1;
    if (goesOn && signal.rule !== 'trend')
      told[told.length - 1] = { ...last, to: signal.to, at: [...new Set([...last.at, ...signal.at])], several: true };
    else told.push({ ...signal, several: false });
  }
  return told;
}
