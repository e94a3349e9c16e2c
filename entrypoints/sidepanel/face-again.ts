import { effect, untracked } from '@preact/signals-core';
import type { Consultation } from '../../lib/consultation/consultation';
import type { Plans } from '../../lib/keeping';

/**
 * Takes the decision of the last plan off the screen when another takes its place: it is not the next woman's. The same
 * plan after a lock is the same woman, and shows the decision that it showed before.
 */
export function faceAgain(consultation: Consultation, { locked }: Pick<Plans, 'locked'>): () => void {
  let plan = consultation.plan.peek();
  /** What was on the screen when the plan before this one left it. */
  let left: { plan: string; decision: string | undefined } | undefined;
  /** Whether it was locked at any time since. */
  let wasLocked = false;
  return effect(() => {
    wasLocked ||= locked.value;
    const next = consultation.plan.value;
    if (next === plan) return;
    const decision = consultation.current.peek()?.id;
    const back = wasLocked && left?.plan === next ? left.decision : undefined;
    // A screen that is locked has nothing to remember: what it showed before that is remembered already.
    if (decision !== undefined || !locked.peek()) left = { plan, decision };
    plan = next;
    wasLocked = locked.peek();
    untracked(() => consultation.face(back));
  });
}
