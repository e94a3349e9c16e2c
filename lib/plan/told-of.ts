import type { Deed, Event } from '../consultation/event-schema';
import { keptBackKey } from '../consultation/needs-state';

/** What is said or seen of one decision, and can never be kept from those who may read her plan at home. */
export const inTheOpen: ReadonlySet<Deed['kind']> = new Set<Deed['kind']>([
  'stratum',
  'value',
  'mark',
  'part',
  'compare',
  'first',
  'shown',
  'opened',
  'local',
  'standing',
  'offered',
  'coded',
]);

/**
 * Ids of the decisions of which something is said or seen that she does not keep from those who may read her plan at home.
 * What is of no decision alone, such as what she hopes for, does not count, whichever was on the screen when it was said.
 * @param events effective events, oldest first
 * @param keptBack as `needsState` has it
 */
export function toldOf(events: readonly Event[], keptBack: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(events.flatMap((event) => (isTold(event, keptBack) ? [event.pack] : [])));
}

function isTold(event: Event, keptBack: ReadonlySet<string>): boolean {
  const { kind, pack } = event;
  switch (kind) {
    case 'reason':
      return !keptBack.has(keptBackKey({ of: 'reason', name: '', pack }));
    case 'planB':
      return !keptBack.has(keptBackKey({ of: 'planB', name: event.ifThen, pack }));
    case 'question':
      return !keptBack.has(keptBackKey({ of: 'question', name: event.question, pack }));
    default:
      return inTheOpen.has(kind);
  }
}
