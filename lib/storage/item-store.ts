import type { Outcome } from '../platform';
import type { Why } from '../why';
import { Dexie, type EntityTable } from './dexie';
import { whyOf } from './why-of';

interface ItemRow {
  id: string;
  value: unknown;
}

class Items extends Dexie {
  declare items: EntityTable<ItemRow, 'id'>;

  constructor(name: string) {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ items: 'id' });
  }
}

/**
 * A small store of things by name, for what is nobody's plan: practice, and counts. Nothing in it is sealed, since there is
 * nothing about anybody in it. What is read back is whatever is there: whoever reads it holds it to a schema.
 */
export interface ItemStore {
  all: () => Promise<Outcome<unknown[]>>;
  put: (id: string, value: unknown) => Promise<Outcome>;
  drop: (id: string) => Promise<Outcome>;
  /** Reads one and puts what comes of it in its place, with nobody in between. */
  change: (id: string, to: (before: unknown) => unknown) => Promise<Outcome>;
  /** Deletes the whole of it, the name too. */
  erase: () => Promise<Outcome>;
  close: () => void;
}

/** @param name of the database: never that of plans. It is made by the first write, and not by reading. */
export function openItems(name: string): ItemStore {
  const tables = new Items(name);
  // Another page of ours deletes it: nobody has to wait for this one.
  tables.on('versionchange', () => tables.close());
  const attempt = async <T>(verb: () => PromiseLike<T>): Promise<Outcome<T>> => {
    // What is not even opened is not to be had: Firefox refuses a private window with a name that says nothing of it.
    let otherwise: Why = 'store_unavailable';
    try {
      if (!tables.isOpen()) await tables.open();
      otherwise = 'store_failed';
      return { ok: true, value: await verb() };
    } catch (error) {
      return { ok: false, why: whyOf(error, otherwise) };
    }
  };
  return {
    all: async () => {
      if (!tables.isOpen() && !(await Dexie.exists(name).catch(() => true))) return { ok: true, value: [] };
      return attempt(async () => (await tables.items.toArray()).map(({ value }) => value));
    },
    put: (id, value) =>
      attempt(async () => {
        await tables.items.put({ id, value });
      }),
    drop: (id) => attempt(() => tables.items.delete(id)),
    change: (id, to) =>
      attempt(() =>
        tables.transaction('rw', tables.items, async () => {
          await tables.items.put({ id, value: to((await tables.items.get(id))?.value) });
        }),
      ),
    erase: () => attempt(() => tables.delete()),
    close: () => tables.close(),
  };
}
