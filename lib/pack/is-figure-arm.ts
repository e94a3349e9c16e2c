import type { Arm } from './schema';

/** An arm that is a number; an unknown or inapplicable arm is a reason. */
export function isFigureArm(arm: Arm): arm is Exclude<Arm, { reason: string }> {
  return !('reason' in arm);
}
