import { effect, untracked } from '@preact/signals-core';
import type { Consultation } from './consultation';

/**
 * Puts the decision of a plan on the screen where the plan is about one alone and none is there: whoever opens it goes on
 * with that one. Of several, somebody picks.
 * @returns stops it
 */
export function faceTheOnly({ effective, packs, current, face }: Consultation): () => void {
  return effect(() => {
    if (current.value) return;
    const [only, ...others] = new Set(effective.value.map(({ pack }) => pack));
    if (only === undefined || others.length > 0 || !packs.value.some(({ id }) => id === only)) return;
    untracked(() => face(only));
  });
}
