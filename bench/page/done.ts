import type { Outcome } from '../../lib/platform';

/** What came of it; a bench that goes on after a refusal would measure nothing. */
export function done<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.why);
  return outcome.value;
}
