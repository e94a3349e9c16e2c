import { effect } from '@preact/signals-core';
import type { Shelf } from '../platform';
import type { Consultation } from './consultation';

/**
 * Fetches the decisions that the events of the thread name and that are not at hand: a plan is opened from the store
 * with what was said, and not with the figures. One that the shelf does not have stays named in the plan.
 * @returns stops it
 */
export function fetchNamedPacks(
  { events, packs, learn }: Consultation,
  { cards, load }: Pick<Shelf, 'cards' | 'load'>,
): () => void {
  const asked = new Set<string>();
  return effect(() => {
    const here = new Set(packs.value.map(({ id }) => id));
    for (const { pack } of events.value) {
      if (here.has(pack) || asked.has(pack) || !cards.some(({ id }) => id === pack)) continue;
      asked.add(pack);
      void load(pack).then((loaded) => {
        if (loaded.ok) learn(loaded.value);
        else asked.delete(pack);
      });
    }
  });
}
