import { type ReadonlySignal, useComputed } from '@preact/signals';
import { type Plan, planOf } from '../lib/plan/plan';
import { useAid } from './aid-context';

/** What the events add up to, now. */
export function usePlan(): ReadonlySignal<Plan> {
  const { consultation } = useAid();
  return useComputed(() => planOf(consultation.events.value, consultation.packs, consultation.shared.value.who));
}
