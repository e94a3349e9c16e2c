import type { Outcome } from '../lib/platform';
import { databaseName } from '../lib/storage/database-name';
import type { Store } from '../lib/storage/store';
import { besideScript } from './script-address';

/** Another tab closes when asked, or never: this long it is waited for. */
const patience = 3_000;

/** Fetches the part that keeps from beside the first file, and opens the database. Called when she asks, not before. */
export async function openWhenAsked(onErased: () => void): Promise<Outcome<Store>> {
  try {
    const keeper = besideScript('evenhand-keep.js');
    const { openDatabase } = (await import(/* @vite-ignore */ keeper)) as typeof import('./keep');
    return await openDatabase(undefined, onErased);
  } catch {
    return { ok: false, why: 'keeper_missing' };
  }
}

/** Whether a plan was kept in this browser before; undefined where the browser does not tell. Asks for names only. */
export async function wasKeptHere(): Promise<boolean | undefined> {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === databaseName);
  } catch {
    return undefined;
  }
}

/** Deletes everything kept, with what the browser has: deleting works also where the second file does not arrive. */
export function eraseUnopened(): Promise<Outcome> {
  return new Promise((resolve) => {
    try {
      const request = indexedDB.deleteDatabase(databaseName);
      request.onsuccess = () => resolve({ ok: true, value: undefined });
      request.onerror = () => resolve({ ok: false, why: 'store_failed' });
      request.onblocked = () => setTimeout(() => resolve({ ok: false, why: 'store_blocked' }), patience);
    } catch {
      // No store to be had here: nothing was ever kept in it.
      resolve({ ok: true, value: undefined });
    }
  });
}
