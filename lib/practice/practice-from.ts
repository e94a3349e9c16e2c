import type { CarriedPlan } from '../carry/carried-plan';
import type { Practice } from './practice';

/** What stands for the case of a conversation that came in a file: a plan does not say which it was acted on. */
export const unknownCase = { id: 'unknown', version: '0.0.0' };

/** A conversation from the plan that was saved of it: over, since it is no longer acted. Undefined where nothing is about a decision. */
export function practiceFrom({ plan, events }: CarriedPlan, now: string): Practice | undefined {
  const [first] = events;
  const last = events.at(-1);
  if (!first || !last) return undefined;
  return {
    id: plan,
    case: unknownCase,
    pack: first.pack,
    ...(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/.test(first.version) && { packVersion: first.version }),
    began: first.at > now ? now : first.at,
    ended: last.at,
    events,
    looks: [],
    sheets: [],
    debrief: { well: [], next: null },
  };
}
