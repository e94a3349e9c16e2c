import type { Outcome } from '../platform';
import { databaseName } from './database-name';

/** Another tab closes when asked, or never: this long it is waited for. */
const patience = 3_000;

/** Deletes everything kept, with what the browser has: where opening it takes more, or does not work. */
export function eraseUnopened(name: string = databaseName): Promise<Outcome> {
  return new Promise((resolve) => {
    try {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = () => resolve({ ok: true, value: undefined });
      request.onerror = () => resolve({ ok: false, why: 'store_failed' });
      request.onblocked = () => setTimeout(() => resolve({ ok: false, why: 'store_blocked' }), patience);
    } catch {
      // No store to be had here: nothing was ever kept in it.
      resolve({ ok: true, value: undefined });
    }
  });
}
