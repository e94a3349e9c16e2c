import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import { type Policy, panelPolicy } from '../../lib/policy';
import type { LocalSettings } from '../../lib/policy/local-settings';
import { type PolicyRead, policyFrom } from '../../lib/policy/policy-from';
import type { Problem } from '../../lib/problem';

/** The parts of the browser's storage that tell what a trust has set. */
export interface ManagedStorage {
  managed?: { get: () => Promise<unknown> };
  onChanged: { addListener: (listener: (changes: object, area: string) => void) => void };
}

/** What holds here, and what is wrong with what was set. */
export interface TrustPolicy {
  policy: ReadonlySignal<Policy>;
  /** What was set for the screen, as it was written. */
  local: ReadonlySignal<LocalSettings>;
  problems: ReadonlySignal<readonly Problem[]>;
}

/**
 * Follows what the trust has set for this browser. It begins with what holds where nobody has: the browser may take
 * three seconds to say, and no screen waits for that.
 */
export function trustPolicy({ managed, onChanged }: ManagedStorage): TrustPolicy {
  const unknown: PolicyRead = { policy: { ...panelPolicy, known: false }, local: { theme: {} }, problems: [] };
  const read = signal(unknown);
  let asked = 0;
  const ask = async () => {
    asked += 1;
    const mine = asked;
    // An answer that was asked for before another one is an old one, whenever it comes.
    const hear = (set: unknown) => {
      if (mine === asked) read.value = policyFrom(set);
    };
    try {
      hear(await managed?.get());
    } catch (problem) {
      // Firefox rejects where nobody manages it, which is no fault. Of anything else nobody knows what is set.
      if (String(problem).includes('manifest')) hear(undefined);
    }
  };
  onChanged.addListener((_, area) => {
    if (area === 'managed') void ask();
  });
  void ask();
  return {
    policy: computed(() => read.value.policy),
    local: computed(() => read.value.local),
    problems: computed(() => read.value.problems),
  };
}
