import { effect, type ReadonlySignal, untracked } from '@preact/signals-core';
import type { Consultation } from '../../lib/consultation/consultation';
import type { LockReason } from '../../lib/consultation/event-schema';
import type { PageBeside } from '../../lib/record-beside';

/** The part of the browser that tells which tab is in front. Its address and title are there under `activeTab` alone. */
export interface TabsInFront {
  query: (which: {
    active: true;
    currentWindow: true;
  }) => Promise<{ id?: number | undefined; url?: string | undefined; title?: string | undefined }[]>;
}

/** The page in front, known again by a hash: nothing of it is kept. */
export interface Seen {
  tab: number;
  /** SHA-256 of a secret of this panel, the origin and the title; undefined where the browser does not tell them. */
  hash: string | undefined;
  /** What the screen says of it now. */
  page: PageBeside;
}

/** In the memory of the panel: beside which page each conversation began. */
export interface PageMemory {
  /** The page in front, or nothing where there is none. */
  see: () => Promise<Seen | undefined>;
  /** Why this page is not known to be the one beside which the conversation began; nothing where it is. */
  differs: (plan: string, seen: Seen) => Promise<LockReason | undefined>;
  remember: (plan: string, seen: Seen) => void;
  stop: () => void;
}

export interface PageMemoryOptions {
  tabs: TabsInFront;
  consultation: Pick<Consultation, 'plan' | 'events'>;
  locked: ReadonlySignal<boolean>;
}

/**
 * Remembers the page beside the panel when a conversation begins: with a new plan and again with the first event of it, or
 * when a kept one is opened. One that was begun in this panel stays bound to its page when it is opened again, and so does one that a lock
 * hid. One that nobody could tell the page of is not known, and stays so until somebody says it.
 */
export function pageMemory({ tabs, consultation, locked }: PageMemoryOptions): PageMemory {
  const secret = crypto.randomUUID();
  type Began = Pick<Seen, 'tab' | 'hash'> | undefined;
  const began = new Map<string, Promise<Began>>();

  const see = async (): Promise<Seen | undefined> => {
    try {
      const [tab] = await tabs.query({ active: true, currentWindow: true });
      if (tab?.id === undefined) return undefined;
      if (tab.url === undefined || tab.title === undefined)
        return { tab: tab.id, hash: undefined, page: { title: '', host: '' } };
      const { origin, host } = new URL(tab.url);
      const bytes = new TextEncoder().encode(JSON.stringify([secret, origin, tab.title]));
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
      const hash = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
      return { tab: tab.id, hash, page: { title: tab.title, host } };
    } catch {
      return undefined;
    }
  };
  const only = (seen: Seen | undefined): Began => seen && { tab: seen.tab, hash: seen.hash };

  let plan = '';
  let said = 0;
  let wasLocked = locked.peek();
  const stop = effect(() => {
    wasLocked ||= locked.value;
    const next = consultation.plan.value;
    const { length } = consultation.events.value;
    // The first thing said is where it begins, whatever page was in front before.
    if (next === plan && said === 0 && length > 0) began.set(next, see().then(only));
    else if (next !== plan && !began.has(next)) {
      // What comes back from behind a lock began before it, beside a page that is known already or not at all.
      began.set(next, wasLocked && length > 0 ? Promise.resolve(undefined) : see().then(only));
    }
    if (next !== plan) wasLocked = untracked(() => locked.peek());
    plan = next;
    said = length;
  });

  return {
    see,
    differs: async (of, { tab, hash }) => {
      const known = await began.get(of);
      if (known && known.tab !== tab) return 'tab';
      // Nobody can tell that it is another page where it is not told which one it is: it cannot be reached either.
      if (hash === undefined) return undefined;
      if (known?.hash === undefined) return 'unknown';
      return known.hash === hash ? undefined : 'page';
    },
    remember: (of, seen) => {
      began.set(of, Promise.resolve(only(seen)));
    },
    stop,
  };
}
