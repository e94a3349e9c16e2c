import type { Event } from '../consultation/event-schema';
import { fatesOf } from '../consultation/fates';
import { effective, subjectOf } from '../consultation/state';
import { beginsSitting } from './sitting';
import { whyAsked } from './why-asked';

/** The kinds that hold words of somebody, which may be cleared. */
const cleared = new Set<Event['kind']>([
  'about',
  'conversation',
  'reason',
  'planB',
  'question',
  'answer',
  'door',
  'need',
  'needStep',
  'english',
]);

/**
 * The events whose words were taken back, by id, each with the event that took them back: an undoing, or a clearing
 * of the field that held them. Words taken back are never printed again.
 */
export function takenBack(events: readonly Event[]): Map<string, Event> {
  const fates = fatesOf(events);
  const back = new Map([...fates].flatMap(([id, { how, by }]) => (how === 'takenBack' ? [[id, by] as const] : [])));
  const counted = effective(events, fates);
  const order = new Map(events.map(({ id }, index) => [id, index]));
  const held = new Map<string, string[]>();
  const hold = (key: string, id: string) => {
    const own = held.get(key);
    if (own) own.push(id);
    else held.set(key, [id]);
  };
  let sitting = 0;
  let reasonSitting = 0;
  let before = 0;
  for (const event of events) {
    const words = cleared.has(event.kind) && 'words' in event ? event.words : undefined;
    const fate = fates.get(event.id);
    // What was cleared and only then marked as recorded in error was taken back all the same.
    if (fate?.how === 'inError' && words) hold(keyOf(event), event.id);
    if (counted[before] !== event) continue;
    const index = before++;
    if (beginsSitting(counted[index - 1], event)) sitting += 1;
    if (words === undefined) continue;
    const key = keyOf(event);
    if (event.kind === 'reason') {
      // Asked anew, a reason begins in an empty field: to clear that takes nothing back of the one before.
      if (sitting > reasonSitting && whyAsked(counted.slice(0, index), event.pack).old) held.delete(key);
      reasonSitting = sitting;
    }
    if (words) hold(key, event.id);
    else {
      const at = order.get(event.id) ?? 0;
      const wrongBefore = (id: string) => (order.get(fates.get(id)?.by.id ?? '') ?? at) < at;
      for (const id of held.get(key) ?? []) if (!wrongBefore(id)) back.set(id, event);
      held.delete(key);
    }
    // A question that is withdrawn takes its answers with it.
    if (event.kind === 'answer' && words) held.get(`question ${event.question}`)?.push(event.id);
  }
  // What they say in English goes with them.
  for (const event of counted) {
    const by = event.kind === 'english' ? back.get(event.event) : undefined;
    if (by) back.set(event.id, by);
  }
  return back;
}

function keyOf(event: Event): string {
  const subject = subjectOf(event);
  return event.kind === 'reason' || event.kind === 'planB' ? `${event.pack} ${subject}` : subject;
}
