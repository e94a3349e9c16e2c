import type { Event } from '../consultation/event-schema';
import { fatesOf } from '../consultation/fates';
import { effective, subjectOf } from '../consultation/state';
import { beginsSitting } from './sitting';
import { whyAsked } from './why-asked';

/** The kinds that hold words of somebody, which may be cleared. */
const cleared = new Set<Event['kind']>(['about', 'conversation', 'reason', 'planB', 'question', 'answer', 'door']);

/**
 * The events whose words were taken back, by id, each with the event that took them back: an undoing, or a clearing
 * of the field that held them. Words taken back are never printed again.
 */
export function takenBack(events: readonly Event[]): Map<string, Event> {
  const fates = fatesOf(events);
  const back = new Map([...fates].flatMap(([id, { how, by }]) => (how === 'takenBack' ? [[id, by] as const] : [])));
  const counted = effective(events, fates);
  const held = new Map<string, string[]>();
  let sitting = 0;
  let reasonSitting = 0;
  counted.forEach((event, index) => {
    if (beginsSitting(counted[index - 1], event)) sitting += 1;
    if (!cleared.has(event.kind) || !('words' in event)) return;
    const key = keyOf(event);
    if (event.kind === 'reason') {
      // Asked anew, a reason begins in an empty field: to clear that takes nothing back of the one before.
      if (sitting > reasonSitting && whyAsked(counted.slice(0, index), event.pack).old) held.delete(key);
      reasonSitting = sitting;
    }
    const own = held.get(key) ?? [];
    held.set(key, own);
    if (event.words) own.push(event.id);
    else for (const id of own.splice(0)) back.set(id, event);
    // A question that is withdrawn takes its answers with it.
    if (event.kind === 'answer' && event.words) held.get(`question ${event.question}`)?.push(event.id);
  });
  return back;
}

function keyOf(event: Event): string {
  const subject = subjectOf(event);
  return event.kind === 'reason' || event.kind === 'planB' ? `${event.pack} ${subject}` : subject;
}
