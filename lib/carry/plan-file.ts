import { isPractice } from '../practice/practice-mark';
import type { CarriedPlan } from './carried-plan';
import { checkOf } from './check-of';
import { format, needs } from './format';

/**
 * A plan as a file holds it. The first key tells whoever opens it what it is: what was said in practice is called so, and
 * no version of Evenhand takes it for a plan. @param saved ISO instant
 */
export async function planFile({ plan, events }: CarriedPlan, saved: string) {
  return {
    evenhand: isPractice({ plan, events }) ? 'practice' : 'plan',
    format,
    needs,
    plan,
    saved,
    events,
    check: await checkOf(plan, events),
  };
}
