import { offlineWorkerIn } from './offline-names';

/** What of the aid serves its files on this website without a connection. Others' workers are not in it. */
export async function offlineWorkers(): Promise<readonly ServiceWorkerRegistration[]> {
  // A private window may have none, whatever the types say.
  const here: ServiceWorkerContainer | undefined = navigator.serviceWorker;
  const all = (await here?.getRegistrations()) ?? [];
  return all.filter(({ active, waiting, installing }) =>
    [active, waiting, installing].some((worker) => offlineWorkerIn(worker?.scriptURL)),
  );
}
