import { openDatabase } from './database';
import { openSealedStore, type SealedStoreOptions } from './sealed-store';
import type { OpenStore } from './store';

export interface StoreOptions extends Omit<SealedStoreOptions, 'database'> {
  /** Name of the database, where it is another one than usual. */
  name?: string;
}

/** What opens the store of this browser: the database, and the vault in front of it. */
export function openStore({ name, ...options }: StoreOptions): OpenStore {
  return async (onErased) => {
    const database = await openDatabase(name, onErased);
    return database.ok ? openSealedStore({ ...options, database: database.value }) : database;
  };
}
