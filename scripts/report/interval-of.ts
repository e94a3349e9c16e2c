import type { Arm } from '../../lib/pack/schema';

/** The ends of what a source gives around a figure, or undefined where it gives none. A range is one itself. */
export function intervalOf(arm: Arm): { low: number; high: number } | undefined {
  if (arm.kind === 'range') return { low: arm.low, high: arm.high };
  const ends = arm.kind === 'measure' ? arm.measure : arm.kind === 'rate' ? arm : undefined;
  return ends?.low === undefined || ends.high === undefined ? undefined : { low: ends.low, high: ends.high };
}
