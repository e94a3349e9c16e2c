import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import { type Policy, panelPolicy, policyFrom } from '../../lib/policy';
import type { Problem } from '../../lib/problem';

/** The parts of the browser's storage that tell what a trust has set. */
export interface ManagedStorage {
  managed?: { get: () => Promise<unknown> };
  onChanged: { addListener: (listener: (changes: object, area: string) => void) => void };
}

/** What holds here, and what is wrong with what was set. */
export interface TrustPolicy {
  policy: ReadonlySignal<Policy>;
  problems: ReadonlySignal<readonly Problem[]>;
}

/**
 * Follows what the trust has set for this browser. It begins with what holds where nobody has: the browser may take
 * three seconds to say, and no screen waits for that.
 */
export function trustPolicy({ managed, onChanged }: ManagedStorage): TrustPolicy {
  const read = signal<ReturnType<typeof policyFrom>>({ policy: { ...panelPolicy, known: false }, problems: [] });
  const ask = async () => {
    try {
      read.value = policyFrom(await managed?.get());
    } catch (problem) {
      // Firefox rejects where nobody manages it, which is no fault. Of anything else nobody knows what is set.
      if (String(problem).includes('manifest')) read.value = policyFrom(undefined);
    }
  };
  onChanged.addListener((_, area) => {
    if (area === 'managed') void ask();
  });
  void ask();
  return { policy: computed(() => read.value.policy), problems: computed(() => read.value.problems) };
}
