import type { HeldKey, KeyHolder } from '../../lib/storage/key-holder';
import { memoryKeys } from '../../lib/storage/memory-keys';
import { heldKeyFrom } from './held-key-from';

interface Session {
  get: (key: string | null) => Promise<Record<string, unknown>>;
  set: (items: Record<string, unknown>) => Promise<void>;
  remove: (key: string) => Promise<void>;
}

/** The parts of the browser's storage that hold a key. */
export interface SessionStorage {
  /** In memory until the browser closes, for the extension's own pages; missing in very old browsers. */
  session?: Session;
  onChanged: {
    addListener: (listener: (changes: Record<string, { newValue?: unknown }>, area: string) => void) => void;
  };
}

const item = 'key';

/** Holds the key in the memory of the browser, for every page of the extension; never on disk. */
export function sessionKeys({ session, onChanged }: SessionStorage): KeyHolder {
  // A variable of this page then: gone with it, and unknown to every other.
  if (!session) return memoryKeys();
  const listeners = new Set<() => void>();
  /** What this page has written and not heard of yet: the browser tells a page of its own changes too. */
  const mine: string[] = [];
  onChanged.addListener((changes, area) => {
    const change = area === 'session' ? changes[item] : undefined;
    if (!change) return;
    const place = mine.indexOf(printOf(heldKeyFrom(change.newValue)));
    if (place >= 0) mine.splice(0, place + 1);
    else for (const then of listeners) then();
  });
  const get = async () => heldKeyFrom((await session.get(item))[item]);
  const change = async (to: HeldKey | undefined, write: (memory: Session) => Promise<void>) => {
    const before = (await session.get(item))[item];
    // Browsers differ in whether they tell of a change that changes nothing: there is none to tell of.
    if (to ? printOf(heldKeyFrom(before)) === printOf(to) : before === undefined) return;
    mine.push(printOf(to));
    await write(session).catch((problem: unknown) => {
      mine.pop();
      throw problem;
    });
  };
  return {
    get,
    put: (key) => change(key, (memory) => memory.set({ [item]: key })),
    clear: () => change(undefined, (memory) => memory.remove(item)),
    onChange: (then) => {
      listeners.add(then);
      return () => listeners.delete(then);
    },
    names: async () => Object.keys(await session.get(null)),
  };
}

/** The same for the same key, in whatever order the browser gives its parts back. */
const printOf = (key: HeldKey | undefined): string => JSON.stringify(heldKeyFrom(key) ?? null);
