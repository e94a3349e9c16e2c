import type { CodeSet } from '../consultation/event-schema';
import type { DecisionPlan } from '../plan/plan';

/** True where she said where she stands after this code was confirmed: it may be a code of something else by now. */
export function saidSince({ wants, codes }: DecisionPlan, set: CodeSet): boolean {
  const confirmed = codes[set]?.event.at;
  return confirmed !== undefined && wants.some(({ stand }) => stand !== undefined && stand.event.at > confirmed);
}
