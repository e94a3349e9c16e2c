import { effect, type ReadonlySignal } from '@preact/signals-core';
import type { Policy } from '../../lib/policy';

/** The part of the browser that tells when nobody is at the machine. */
export interface Idle {
  setDetectionInterval: (seconds: number) => unknown;
  onStateChanged: {
    addListener: (listener: (state: string) => void) => void;
    removeListener: (listener: (state: string) => void) => void;
  };
}

/** The least that browsers take. */
const leastSeconds = 15;

/**
 * Tells when the machine is locked, or nobody has touched it for as long as the policy gives. Firefox never says
 * "locked": there it is the second alone.
 * @returns what calls `then` each time with which of the two it was, until its own answer is called
 */
export function screenLock(idle: Idle, policy: ReadonlySignal<Policy>): (then: (state: string) => void) => () => void {
  effect(() => {
    idle.setDetectionInterval(Math.max(leastSeconds, policy.value.lockMinutes * 60));
  });
  return (then) => {
    const hear = (state: string) => {
      if (state !== 'active') then(state);
    };
    idle.onStateChanged.addListener(hear);
    return () => idle.onStateChanged.removeListener(hear);
  };
}
