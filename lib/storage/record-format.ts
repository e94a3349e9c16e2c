import { type Event, parseEvent } from '../consultation/event-schema';
import type { PlanSummary } from '../platform';

/** The shape of `body`. It goes up when an event changes its shape; the older reader then goes to a museum. */
const format = 1;

/** One event as it lies in the database. */
export interface StoredRecord {
  id: string;
  plan: string;
  place: number;
  format: number;
  changedAt: string;
  /** The event as JSON. */
  body: string;
}

export function toRecord(plan: string, event: Event, place: number): StoredRecord {
  return { id: event.id, plan, place, format, changedAt: event.at, body: JSON.stringify(event) };
}

/** One plan from its records, in the order in which things were said. What this version cannot read is kept aside, whole. */
export function fromRecord(id: string, records: readonly StoredRecord[]): PlanSummary {
  // By place, not by clock: a clock can be set back.
  const inOrder = [...records].sort((a, b) => a.place - b.place);
  const events: Event[] = [];
  const aside: string[] = [];
  for (const record of inOrder) {
    const event = record.format === format ? parseEvent(parseJson(record.body)) : undefined;
    if (event) events.push(event);
    else aside.push(typeof record.body === 'string' ? record.body : JSON.stringify(record));
  }
  return {
    id,
    changedAt:
      inOrder
        .map((record) => record.changedAt)
        .filter(isInstant)
        .sort()
        .at(-1) ?? new Date(0).toISOString(),
    events,
    aside,
  };
}

function parseJson(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return undefined;
  }
}

/** A record may hold anything: only what is a moment is taken as one. */
function isInstant(value: unknown): value is string {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value));
}
