import type { Event } from '../consultation/event-schema';
import type { Outcome, PlanSummary } from '../platform';

/** An event with its place in its plan. */
export interface Numbered {
  event: Event;
  place: number;
}

/**
 * Where events are put. Everything comes back as an outcome: "could not" is never "nothing there".
 * Sealing goes between this and the database: what is written here is already a record with a format.
 */
export interface Store {
  /** All of `events` are on disk when this has come true, or none of them. */
  write: (plan: string, events: readonly Numbered[]) => Promise<Outcome>;
  /** Every plan, the one changed last first. What cannot be read comes back as it is, kept aside. */
  read: () => Promise<Outcome<PlanSummary[]>>;
  erase: (plan?: string) => Promise<Outcome>;
}

/** @param onErased called when another tab or window deletes everything */
export type OpenStore = (onErased: () => void) => Promise<Outcome<Store>>;
