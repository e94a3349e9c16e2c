import type { AidKey } from './words/aid-words';

/** One thing that is stored in this browser, and why. */
export interface Stored {
  /** As the browser's own tools name it. */
  name: string;
  /** On disk (in a database, or among files), or in the memory of the browser, which goes when it closes. */
  where: 'database' | 'cache' | 'memory';
  purpose: Extract<AidKey, `keeping.register.${string}`>;
  /** In the side panel and not on a web page. */
  panelOnly?: true;
  /** Where the aid has an address of its own, once she asks for it. */
  offline?: true;
}

/** Everything that the aid ever stores: what is not here is not written. */
export const storageRegister: readonly Stored[] = [
  { name: 'evenhand › entries', where: 'database', purpose: 'keeping.register.entries' },
  { name: 'evenhand › plans', where: 'database', purpose: 'keeping.register.plans' },
  { name: 'evenhand › vault', where: 'database', purpose: 'keeping.register.vault' },
  { name: 'evenhand › events', where: 'database', purpose: 'keeping.register.events' },
  { name: 'evenhand-practice › items', where: 'database', purpose: 'keeping.register.practice', panelOnly: true },
  { name: 'evenhand-counts › items', where: 'database', purpose: 'keeping.register.counts', panelOnly: true },
  { name: 'key', where: 'memory', purpose: 'keeping.register.key', panelOnly: true },
  { name: 'evenhand, evenhand-offline.js', where: 'cache', purpose: 'keeping.register.aid', offline: true },
];
