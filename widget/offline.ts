import { signal } from '@preact/signals-core';
import type { Offline } from '../lib/offline';
import { dropOffline } from '../lib/storage/drop-offline';
import { offlineCache, offlineWorker } from '../lib/storage/offline-names';
import { offlineWorkers } from '../lib/storage/offline-workers';

interface OfflineOptions {
  /** The address of a file that lies beside the loader. */
  beside: (file: string) => string;
}

const now = signal<Offline['now']['value']>('no');

/**
 * Keeping the aid itself on this device. Only on the page of its own: on a page of somebody else nothing of ours would
 * serve anything, and in a frame the page around it does not open without a connection, whatever we keep.
 */
export function offlineOf({ beside }: OfflineOptions): Offline | undefined {
  if (window !== top || location.href.split(/[?#]/)[0] !== beside('frame.html') || !isSecureContext) return undefined;
  if (!('serviceWorker' in navigator && 'caches' in window)) return undefined;
  void look();
  return { now, keep: () => keep(beside(offlineWorker)), drop: dropAid };
}

/** Takes it off this device, wherever on this website it was put there. @throws where the browser refuses */
export async function dropAid(): Promise<void> {
  await dropOffline();
  now.value = 'no';
}

async function look(): Promise<void> {
  try {
    // A worker alone, which any script of the website can register, has nothing to serve.
    if ((await offlineWorkers()).some(({ active }) => active) && (await caches.has(offlineCache))) now.value = 'here';
  } catch {
    // A browser that does not say has none for us.
  }
}

async function keep(address: string): Promise<void> {
  now.value = 'coming';
  try {
    const options = { updateViaCache: 'none' } as const;
    const registration = await navigator.serviceWorker.register(trusted(address) as string, options);
    const worker = await begun(registration);
    if (!(await holds(worker, fetched()))) throw new Error('a file of it did not arrive');
    now.value = 'here';
  } catch (problem) {
    console.error(`Evenhand: the aid could not be kept on this device: ${problem instanceof Error ? problem.message : problem}`);
    await dropAid().catch(() => {});
    now.value = 'failed';
  }
}

/** Of the policy that `frame.html` allows by name, this one address is all that it lets through. */
let policy: { createScriptURL: (address: string) => unknown } | undefined;
function trusted(address: string): unknown {
  const { trustedTypes } = window as {
    trustedTypes?: { createPolicy: (name: string, rules: object) => NonNullable<typeof policy> };
  };
  policy ??= trustedTypes?.createPolicy('evenhand-offline', {
    createScriptURL: (asked: string) => (asked === address ? asked : null),
  });
  return policy ? policy.createScriptURL(address) : address;
}

/** The worker, once it has what it begins with. @throws where that did not arrive */
function begun({ installing, waiting, active }: ServiceWorkerRegistration): Promise<ServiceWorker> {
  const worker = installing ?? waiting ?? active;
  return new Promise((resolve, reject) => {
    const look = () => {
      if (worker?.state === 'activated') resolve(worker);
      else if (!worker || worker.state === 'redundant') reject(new Error(`${offlineWorker} could not begin`));
    };
    worker?.addEventListener('statechange', look);
    look();
  });
}

/** What this page has fetched so far, as the browser has written it down. */
const fetched = () => performance.getEntriesByType('resource').map(({ name }) => name);

const holds = (worker: ServiceWorker, names: readonly string[]) =>
  new Promise<boolean>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data === true);
    worker.postMessage(names, [port2]);
  });
