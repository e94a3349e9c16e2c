import type { Outcome } from '../lib/platform';
import { databaseName } from '../lib/storage/database-name';
import type { Store } from '../lib/storage/store';

/** The second file lies beside the first, wherever that was loaded from. */
const keeper = new URL('evenhand-keep.js', (document.currentScript as HTMLScriptElement | null)?.src || document.baseURI).href;

/** Fetches the part that keeps, and opens the database. Called when she asks for it, and not before. */
export async function openWhenAsked(onErased: () => void): Promise<Outcome<Store>> {
  try {
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
