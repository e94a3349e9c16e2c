import { createConsultation } from '../../lib/consultation/consultation';
import type { Policy } from '../../lib/policy';
import { type Clock, clockAt, idsFrom, talk, tiny } from './builders';
import { type KeepingOptions, keeping } from './keeping';
import { type SharedKeys, sharedKeys } from './shared-keys';

export interface BrowserOptions {
  name: string;
  clock?: Clock;
  policy?: Policy;
  byItself?: boolean;
  /** The memory that its pages share: false where each page has its own, as on a web page. */
  shared?: boolean;
}

export type Tab = ReturnType<typeof keeping>;

const visit = idsFrom('v');

/** One browser with as many pages of the aid as a test opens. Another one on the same name is the same one, started again. */
export function oneBrowser({ name, clock = clockAt(), byItself = true, shared = true, ...rest }: BrowserOptions) {
  const memory: SharedKeys = sharedKeys();
  const tabs: Tab[] = [];
  const tab = (options: Partial<KeepingOptions> = {}): Tab => {
    // Names of events and plans are told apart by the page that gave them.
    const newId = idsFrom(`${visit()}-`);
    const plan = newId();
    const consultation = createConsultation({ packs: [tiny], plan, who: 'clinician', now: clock.now, newId });
    const keys = shared ? memory.page() : sharedKeys().page();
    const one = keeping({ name, byItself, keys, ...rest, talk: { ...talk({ clock, plan }), consultation, newId }, ...options });
    tabs.push(one);
    return one;
  };
  /** Waits until no page has anything left to do: what one does gives the others something to do. */
  const settled = async () => {
    for (let round = 0; round < 6; round += 1) {
      await Promise.all(tabs.map((one) => one.settled()));
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  const close = () => {
    for (const one of tabs) one.plans.stop();
  };
  return { tab, settled, close, memory, clock };
}
