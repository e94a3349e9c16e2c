import type { Event } from './event-schema';

/** Why an event no longer counts, and the event that says so. */
export interface Fate {
  how: 'takenBack' | 'inError';
  by: Event;
}

type Correction = Extract<Event, { kind: 'corrected' }>;

/**
 * The events that no longer count, by id; the others stand. What was taken back stays so, whatever is corrected
 * later. A correction that was itself taken back or corrected corrects nothing. The order of the events makes no
 * difference, so that two devices that hold the same ones agree.
 */
export function fatesOf(events: readonly Event[]): Map<string, Fate> {
  const fates = new Map<string, Fate>();
  const corrections: Correction[] = [];
  for (const event of events) {
    if (event.kind === 'undone') fates.set(event.event, { how: 'takenBack', by: event });
    if (event.kind === 'corrected') corrections.push(event);
  }
  if (corrections.length === 0) return fates;

  const byId = new Map(events.map((event) => [event.id, event]));
  // A correction is settled once all corrections of it are. Those that go round in a circle never are: they correct
  // nothing but each other.
  const open = new Map<string, number>();
  for (const { event } of corrections) open.set(event, (open.get(event) ?? 0) + 1);
  const settled = corrections.filter(({ id }) => !open.has(id));
  for (const correction of settled) {
    if (!fates.has(correction.id)) inError(fates, byId, correction);
    const target = byId.get(correction.event);
    const left = (open.get(correction.event) ?? 0) - 1;
    open.set(correction.event, left);
    if (left === 0 && target?.kind === 'corrected') settled.push(target);
  }
  const known = new Set(settled);
  for (const by of corrections) {
    const inCircle = !known.has(by) && byId.get(by.event)?.kind === 'corrected';
    if (inCircle && !fates.has(by.event)) fates.set(by.event, { how: 'inError', by });
  }
  return fates;
}

/** A saying is one thing, with every pause in its typing; what of it was taken back stays taken back. */
function inError(fates: Map<string, Fate>, byId: ReadonlyMap<string, Event>, by: Correction) {
  for (let at: string | undefined = by.event; at !== undefined && !fates.has(at); at = byId.get(at)?.continues)
    fates.set(at, { how: 'inError', by });
}
