import { type ReadonlySignal, useComputed } from '@preact/signals';
import type { Plan } from '../lib/plan/plan';
import { planNow } from '../lib/plan/plan-now';
import { useAid } from './aid-context';

/** What the events add up to, now. */
export function usePlan(): ReadonlySignal<Plan> {
  const { consultation, today } = useAid();
  return useComputed(() => {
    // Looked at anew when the date has changed: what went past its date says so here too.
    today.value;
    return planNow(consultation);
  });
}
