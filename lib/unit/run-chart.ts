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
  signals: readonly SpcSignal[];
}

/** @param periods in the order of time, each of at least one */
export function runChart(periods: readonly Period[]): RunChart {
  const rates = periods.map(({ value, of }) => (value * chartPer) / of);
  const limits = rates.length > 1 ? xmr(rates) : undefined;
  const signals = limits ? together(spcSignals(rates, limits)) : [];
  const signsAt = (at: number) => [...new Set(signals.filter(({ from, to }) => from <= at && at <= to).map(({ rule }) => rule))];
  return {
    points: periods.map((period, at) => ({ ...period, rate: rates[at] ?? 0, signs: signsAt(at) })),
    limits,
    signals,
  };
}

/** Signs of one kind that follow one another are one: three pairs of the same five points are told once. */
function together(signals: readonly SpcSignal[]): SpcSignal[] {
  const told: SpcSignal[] = [];
  for (const signal of signals) {
    const last = told.at(-1);
    if (last && last.rule === signal.rule && last.side === signal.side && signal.from <= last.to + 1) last.to = signal.to;
    else told.push({ ...signal });
  }
  return told;
}
