import type { Event } from '../consultation/event-schema';
import type { Pack } from '../pack/pack';
import { inTheOpen } from './told-of';

/**
 * Ids of decisions in the order in which something in the open was first said or seen of them, then those of `packs` of which
 * nothing was, by their ids: first those that `told` names. What was taken back counts: taking it back moves no number.
 * What can be kept back does not: which number a decision has at home tells nothing of it.
 * @param events all events of the plan, undone ones included, oldest first
 * @param told as `toldOf` has it
 */
export function begunOrder(events: readonly Event[], packs: readonly Pack[], told: ReadonlySet<string>): string[] {
  const open = events.filter(({ kind }) => inTheOpen.has(kind)).map(({ pack }) => pack);
  const rest = packs.map(({ id }) => id).sort();
  return [...new Set([...open, ...rest.filter((id) => told.has(id)), ...rest])];
}
