import * as z from '../zod';
import type { Counts } from './counts';
import { monthName, monthRow, part, saidName, whole } from './counts-shape';
import { saidGroups } from './measures';

const said = z.record(saidName, whole);
const since = z.optional(monthName);

const counts = z.strictObject({
  month: monthName,
  wrongClock: z.optional(monthName),
  now: z.strictObject({
    conversations: z.strictObject({ opened: whole, compared: whole, waiting: whole, planB: whole, given: whole }),
    said,
  }),
  waiting: z.strictObject({
    opened: whole,
    done: z.strictObject({ compared: part, waiting: part, planB: part, given: part }),
    since: z.strictObject({ opened: since, compared: since, waiting: since, planB: since, given: since }),
    said,
    fresh: z.partialRecord(z.enum(saidGroups), whole),
  }),
  released: z.array(monthRow),
});

/** Counts read back from their store, or nothing where this version cannot read them. */
export function parseCounts(value: unknown): Counts | undefined {
  const read = counts.safeParse(value);
  return read.success ? (read.data as Counts) : undefined;
}
