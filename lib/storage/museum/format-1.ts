import { type Event, parseEvent } from '../../consultation/event-schema';

/** An event as version 0.1.0 kept it, unsealed. Nothing is written in this format any more. */
export interface OldRecord {
  id: string;
  plan: string;
  place: number;
  format: number;
  changedAt: string;
  /** The event as JSON. */
  body: string;
}

/** The events of such records by plan, in the order in which they were said; what cannot be read stays as it is. */
export function readFormat1(
  records: readonly OldRecord[],
): Map<string, { place: number; id: string; event?: Event; raw: string }[]> {
  const plans = new Map<string, { place: number; id: string; event?: Event; raw: string }[]>();
  for (const record of records) {
    const event = record.format === 1 ? parseEvent(parseJson(record.body)) : undefined;
    const raw = typeof record.body === 'string' ? record.body : JSON.stringify(record);
    const entry = { place: record.place, id: record.id, raw, ...(event && { event }) };
    plans.set(record.plan, [...(plans.get(record.plan) ?? []), entry]);
  }
  for (const list of plans.values()) list.sort((a, b) => a.place - b.place);
  return plans;
}

function parseJson(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return undefined;
  }
}
