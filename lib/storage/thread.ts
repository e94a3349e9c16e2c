import type { Event } from '../consultation/event-schema';
import { byPlace, type Numbered } from './numbered';
import type { StoredPlan } from './store';

/** What of the plan on the screen is on disk. Another plan gets another of these. */
export interface Thread {
  readonly plan: string;
  /** The place on disk of each event that is there. */
  readonly places: Map<string, number>;
  /** True where the plan is on disk. */
  goesOn: boolean;
  /** True where it was deleted elsewhere: what is still on its way to it is not written. */
  gone?: true;
}

export function threadOf(plan: string, stored?: Pick<StoredPlan, 'numbered'>): Thread {
  return {
    plan,
    places: new Map(stored?.numbered.map(({ event, place }) => [event.id, place])),
    goesOn: stored !== undefined,
  };
}

/** The events that are not on disk yet, each with the place that it will have: after everything that is there. */
export function freshOf({ places }: Thread, events: readonly Event[]): Numbered[] {
  const next = Math.max(-1, ...places.values()) + 1;
  return events.filter(({ id }) => !places.has(id)).map((event, index) => ({ event, place: next + index }));
}

/** Both lists in the one order that every tab comes to; what is not on disk last. */
export function inOnePlace({ places }: Thread, events: readonly Event[], news: readonly Numbered[]): Event[] {
  const kept = [...events.filter(({ id }) => places.has(id)), ...news.map(({ event }) => event)];
  const placeOf = new Map([...places, ...news.map(({ event, place }) => [event.id, place] as const)]);
  const placed = ({ id, at }: Event) => ({ id, at, place: placeOf.get(id) ?? 0 });
  kept.sort((one, other) => byPlace(placed(one), placed(other)));
  return [...kept, ...events.filter(({ id }) => !places.has(id))];
}
