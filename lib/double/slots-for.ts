import type { DoubleLine } from './double-line';
import type { Slot } from './numbered';

/**
 * Lines in the places that are kept for them.
 * @param ids of every line that can ever stand here, in their order
 * @throws on a line that has no place: it would have no number
 */
export function slotsFor(ids: readonly string[], lines: readonly DoubleLine[]): Slot[] {
  const odd = lines.find(({ id }) => !ids.includes(id));
  if (odd) throw new Error(`line ${odd.id} has no place`);
  return ids.map((id) => lines.find((line) => line.id === id));
}
