import { type ReadonlySignal, useComputed } from '@preact/signals';
import type { Plan } from '../lib/plan/plan';
import { planNow } from '../lib/plan/plan-now';
import { useAid } from './aid-context';

/** What the events add up to, now, with the decisions in English: what goes into a record is written from it. */
export function useRecordPlan(): ReadonlySignal<Plan> {
  const { record, today } = useAid();
  return useComputed(() => {
    today.value;
    return planNow(record.consultation);
  });
}
