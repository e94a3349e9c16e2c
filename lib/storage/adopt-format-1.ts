import type { Outcome } from '../platform';
import { sealEntry, sealPlan, sealRaw, summaryOf } from './contents';
import type { Database } from './database';
import { readFormat1 } from './museum/format-1';
import type { OpenKey } from './vault';

/**
 * Seals what version 0.1.0 kept unsealed, and takes the unsealed away. Where that fails it stays as it is and is tried
 * again another time: it keeps nobody from what is sealed already.
 * @param last ISO date of the last day on which it is kept
 */
export async function adoptFormat1(database: Database, open: OpenKey, now: string, last: string | undefined): Promise<Outcome> {
  const old = await database.old();
  if (!old.ok) return old;
  for (const [plan, list] of readFormat1(old.value)) {
    const events = list.flatMap(({ event }) => (event ? [event] : []));
    const changedAt =
      events
        .map(({ at }) => at)
        .sort()
        .at(-1) ?? now;
    const entries = list.map(({ place, id, event, raw }) =>
      event ? sealEntry(open, plan, { place, event }) : sealRaw(open, plan, id, place, raw),
    );
    const written = await database.write({
      key: open.id,
      plan: await sealPlan(open, plan, changedAt, last, summaryOf(events)),
      entries: await Promise.all(entries),
      goesOn: false,
    });
    if (!written.ok) return written;
  }
  return old.value.length > 0 ? database.dropOld(old.value.map(({ id }) => id)) : { ok: true, value: undefined };
}
