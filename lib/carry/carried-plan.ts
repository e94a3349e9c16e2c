import type { Event } from '../consultation/event-schema';

/** A plan on its way from one device to another, parsed and found whole. */
export interface CarriedPlan {
  /** Name of the plan: the same on every device that has it. */
  plan: string;
  /** All of its events, oldest first. */
  events: readonly Event[];
}
