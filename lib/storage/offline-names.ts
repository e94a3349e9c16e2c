import { databaseName } from './database-name';

/** What keeps the files of the aid on a device, where she asked for that, is called so by the browser. */
export const offlineCache = databaseName;

/** The worker that serves them. It keeps its name in every release: a browser looks for a newer one under the name it knows. */
export const offlineWorker = 'evenhand-offline.js';

/** Its name in the address of a script; undefined for every other worker. */
export const offlineWorkerIn = (address: string | undefined): string | undefined =>
  address?.split(/[?#]/)[0]?.endsWith(`/${offlineWorker}`) ? offlineWorker : undefined;
