import type { Proof } from '../keeping';
import { countsDatabase } from './counts-database';
import { databaseName } from './database-name';
import type { KeyHolder } from './key-holder';
import { offlineWorker } from './offline-names';
import { offlineWorkers } from './offline-workers';

export interface ProveOptions {
  keys: KeyHolder;
  /** True where the whole origin is the aid's (the extension); false on a page of somebody else. */
  wholeOrigin: boolean;
}

/** Looks for what is left of the aid in this browser: asks the browser, and trusts no note of its own. */
export async function prove({ keys, wholeOrigin }: ProveOptions): Promise<readonly Proof[]> {
  const [databases, cacheNames, workers, held] = await Promise.all([
    asked('indexedDB', async () => (await indexedDB.databases()).map(({ name }) => name ?? '')),
    asked('caches', () => caches.keys()),
    asked('navigator', async () => (await offlineWorkers()).map(() => offlineWorker)),
    asked('crypto', keys.names),
  ]);
  const local = await asked('localStorage', async () => Object.keys(localStorage));
  const ours = (names: readonly string[] | undefined) =>
    wholeOrigin ? names : names?.filter((name) => name.startsWith(databaseName));
  const mine = ours(databases);
  // Nothing of any plan is in it: a page of its own deletes it. It is named all the same.
  const stays = mine?.filter((name) => name === countsDatabase) ?? [];
  const counts: Proof[] = stays.length > 0 ? [{ what: 'counts', left: [], stays }] : [];
  return [
    { what: 'databases', left: mine?.filter((name) => name !== countsDatabase) },
    // What serves a cache goes with it.
    { what: 'caches', left: cacheNames && workers && [...(ours(cacheNames) ?? []), ...workers] },
    { what: 'keys', left: held },
    { what: 'local', left: ours(local) },
    ...counts,
  ];
}

/** Where the browser has no such thing, there is nothing of ours in it; where it has and does not answer, nobody knows. */
async function asked(what: string, names: () => Promise<readonly string[]>): Promise<readonly string[] | undefined> {
  if (!(what in globalThis)) return [];
  try {
    return await names();
  } catch {
    return undefined;
  }
}
