import type { CarriedPlan } from './carried-plan';
import { mostEvents } from './limits';
import { isPlanName } from './read-plan';

/**
 * The plan, if it could be opened again: she would find out when the first copy is gone.
 * @throws RangeError where it could not
 */
export function openable(plan: CarriedPlan): CarriedPlan {
  if (!isPlanName(plan.plan)) throw new RangeError('the name of the plan is not a plain one');
  if (plan.events.length > mostEvents) throw new RangeError('the plan has more events than a file may have');
  return plan;
}
