import type { Outcome } from '../platform';
import type { Database } from './database';
import { type Place, seal, unseal } from './seal';
import type { Chosen, OpenKey } from './vault';

/** How often it begins again where something was written meanwhile. */
const tries = 5;

/**
 * Seals everything under a new key and puts the new lock, in one write: all of it or none. A row that the old key
 * does not open stays as it is.
 */
export async function reseal(database: Database, from: OpenKey | undefined, chosen: Chosen): Promise<Outcome> {
  for (let left = tries; ; left -= 1) {
    const outcome = await once(database, from, chosen);
    if (outcome.ok || outcome.why !== 'store_busy' || left === 0) return outcome;
  }
}

async function once(database: Database, from: OpenKey | undefined, { open: to, row }: Chosen): Promise<Outcome> {
  const all = await database.all();
  if (!all.ok) return all;
  const { lock, plans, entries } = all.value;
  if (lock && lock.key !== from?.id && plans.length > 0) return { ok: false, why: 'vault_changed' };
  const again = async (place: Place, sealed: Uint8Array<ArrayBuffer>) => {
    const text = from && (await unseal(from.key, place, sealed));
    return text === undefined ? sealed : seal(to.key, place, text.trimEnd());
  };
  const rows = {
    lock: row,
    plans: await Promise.all(
      plans.map(async (plan) => ({
        ...plan,
        sealed: await again({ table: 'plans', id: plan.id, format: plan.format }, plan.sealed),
      })),
    ),
    entries: await Promise.all(
      entries.map(async (entry) => ({
        ...entry,
        sealed: await again({ table: 'entries', id: `${entry.plan}/${entry.id}`, format: entry.format }, entry.sealed),
      })),
    ),
  };
  return database.replace(rows, all.value);
}
