import { offlineCache } from './offline-names';
import { offlineWorkers } from './offline-workers';

/**
 * Takes the files of the aid, and what serves them, off this device.
 * The files last: a worker that is still there keeps nothing where they are gone. @throws where the browser refuses
 */
export async function dropOffline(): Promise<void> {
  try {
    for (const one of await offlineWorkers()) await one.unregister();
  } finally {
    if ('caches' in globalThis) await caches.delete(offlineCache);
  }
}
