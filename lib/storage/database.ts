import { Dexie, type EntityTable } from 'dexie';
import type { Outcome } from '../platform';
import type { Why } from '../why';
import { databaseName } from './database-name';
import { fromRecord, type StoredRecord, toRecord } from './record-format';
import type { Store } from './store';

class Database extends Dexie {
  declare events: EntityTable<StoredRecord, 'id'>;

  constructor(name: string) {
    // Strict: a tap that the screen calls kept survives a power cut, not only a crash of the browser.
    super(name, { chromeTransactionDurability: 'strict' });
    // Tables change by a new number here; what is inside a record changes by its `format`.
    this.version(1).stores({ events: 'id, plan' });
  }
}

/**
 * Opens the database, or says why it cannot be opened. The only place that knows Dexie.
 * @param onErased called when another tab or window deletes it
 */
export async function openDatabase(name: string = databaseName, onErased: () => void = () => undefined): Promise<Outcome<Store>> {
  const database = new Database(name);
  let erasing = false;
  // Fires here when another tab wants it gone, or newer; Dexie then closes, so that nobody has to wait.
  database.on('versionchange', (change) => {
    if (change.newVersion === null && !erasing) onErased();
  });
  try {
    await unblocked(database, database.open());
  } catch (error) {
    return { ok: false, why: whyOf(error, 'store_unavailable') };
  }
  const eraseAll = async () => {
    erasing = true;
    try {
      // The words first: they are gone also where another tab holds on to the empty database.
      await database.events.clear();
      await unblocked(database, database.delete()).catch(() => undefined);
    } finally {
      erasing = false;
    }
  };
  return { ok: true, value: storeOf(database, eraseAll) };
}

/** Another tab closes when asked, or never: this long it is waited for. */
const patience = 3_000;

/** What a tab with an older page holds up is not waited for without end. */
function unblocked<T>(database: Database, work: PromiseLike<T>): Promise<T> {
  return Promise.race([
    Promise.resolve(work),
    new Promise<never>((_resolve, reject) => {
      const blocked = () => reject(Object.assign(new Error('another tab is in the way'), { name: 'BlockedError' }));
      database.on('blocked', () => setTimeout(blocked, patience));
    }),
  ]);
}

function storeOf(database: Database, eraseAll: () => Promise<void>): Store {
  const attempt = async <T>(verb: () => Promise<T>): Promise<Outcome<T>> => {
    try {
      // Deleting everything closes the database; what comes after opens it again.
      if (!database.isOpen()) await database.open();
      return { ok: true, value: await verb() };
    } catch (error) {
      return { ok: false, why: whyOf(error, 'store_failed') };
    }
  };
  return {
    write: (plan, events) =>
      attempt(async () => {
        await database.events.bulkPut(events.map(({ event, place }) => toRecord(plan, event, place)));
      }),
    read: () =>
      attempt(async () => {
        const records = await database.events.toArray();
        return [...groupByPlan(records)]
          .map(([id, list]) => fromRecord(id, list))
          .sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
      }),
    erase: (plan) =>
      attempt(async () => {
        if (plan !== undefined) await database.events.where({ plan }).delete();
        // Everything means the database too: an empty one would still say that something was kept here.
        else await eraseAll();
      }),
  };
}

function groupByPlan(records: StoredRecord[]): Map<string, StoredRecord[]> {
  const plans = new Map<string, StoredRecord[]>();
  for (const record of records) plans.set(record.plan, [...(plans.get(record.plan) ?? []), record]);
  return plans;
}

/** The closed reason behind an error of the store. Dexie wraps the browser's own in `inner`. */
function whyOf(error: unknown, otherwise: Why): Why {
  for (let at = error; at && typeof at === 'object'; at = within(at)) {
    const name = 'name' in at ? String(at.name) : '';
    if (name === 'QuotaExceededError') return 'store_full';
    if (name === 'BlockedError') return 'store_blocked';
    if (name === 'MissingAPIError' || name === 'SecurityError') return 'store_unavailable';
  }
  return otherwise;
}

/** The error inside an error: Dexie puts the browser's own into `inner`, or into `failures` where many were written. */
function within(error: object): unknown {
  if ('failures' in error && Array.isArray(error.failures)) return error.failures[0];
  return 'inner' in error ? error.inner : undefined;
}
