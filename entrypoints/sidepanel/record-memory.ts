import { effect } from '@preact/signals-core';
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
  /**
   * SHA-256 of a secret of this panel, the title and the whole address, and of the frames around a field that was looked at;
   * undefined where the browser does not tell them.
   */
  hash: string | undefined;
  /** What the screen says of it now. */
  page: PageBeside;
}

/** In the memory of the panel: beside which page each conversation began, and which others somebody said are hers. */
export interface PageMemory {
  /** The page in front, or nothing where there is none. */
  see: () => Promise<Seen | undefined>;
  /** The same page, with the frames in it that a field was found in: they may show another woman than it does. */
  within: (seen: Seen, frames: readonly string[]) => Promise<Seen>;
  /** Why this page is not known to be the one beside which the conversation began, or one that is hers too; nothing where it is. */
  differs: (plan: string, seen: Seen) => Promise<LockReason | undefined>;
  remember: (plan: string, seen: Seen) => void;
  stop: () => void;
}

export interface PageMemoryOptions {
  tabs: TabsInFront;
  consultation: Pick<Consultation, 'plan' | 'events'>;
  /** Whether an event of this name was made in this panel: what was said elsewhere was said beside nobody knows which page. */
  isOurs: (event: string) => boolean;
}

/**
 * Remembers the page beside the panel when a conversation begins in it: with a new plan and again with the first event of
 * it. A plan that was begun here stays bound to its page, whatever else is opened in between and through every lock. Of one
 * that was not (kept before, opened from a file, carried in) nobody knows whose record belongs to it, whatever is in front
 * when it comes on the screen: it stays unknown until somebody says it.
 */
export function pageMemory({ tabs, consultation, isOurs }: PageMemoryOptions): PageMemory {
  const secret = crypto.randomUUID();
  type Known = Pick<Seen, 'tab' | 'hash'>;
  type Began = readonly Known[] | undefined;
  const began = new Map<string, Promise<Began>>();

  const hashOf = async (...parts: readonly string[]) => {
    const bytes = new TextEncoder().encode(JSON.stringify([secret, ...parts]));
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  };
  const see = async (): Promise<Seen | undefined> => {
    try {
      const [tab] = await tabs.query({ active: true, currentWindow: true });
      if (tab?.id === undefined) return undefined;
      if (tab.url === undefined || tab.title === undefined)
        return { tab: tab.id, hash: undefined, page: { title: '', host: '' } };
      const { host, href } = new URL(tab.url);
      return { tab: tab.id, hash: await hashOf(href, tab.title), page: { title: tab.title, host } };
    } catch {
      return undefined;
    }
  };
  const only = (seen: Seen | undefined): Began => seen && [{ tab: seen.tab, hash: seen.hash }];

  let plan: string | undefined;
  let said = 0;
  const stop = effect(() => {
    const next = consultation.plan.value;
    const events = consultation.events.value;
    const isNew = next !== plan && !began.has(next);
    // The first thing said is where it begins, whatever page was in front before.
    const begins = next === plan && said === 0 && events.length > 0;
    const isHere = events.length === 0 || (begins && events.every(({ id }) => isOurs(id)));
    if (isNew || begins) began.set(next, isHere ? see().then(only) : Promise.resolve(undefined));
    plan = next;
    said = events.length;
  });

  return {
    see,
    within: async (seen, frames) =>
      seen.hash === undefined || frames.length === 0 ? seen : { ...seen, hash: await hashOf(seen.hash, ...frames) },
    differs: async (of, { tab, hash }) => {
      const known = await began.get(of);
      const here = known?.filter((one) => one.tab === tab);
      if (here?.length === 0) return 'tab';
      // Nobody can tell that it is another page where it is not told which one it is: it cannot be reached either.
      if (hash === undefined) return undefined;
      const hers = here?.flatMap((one) => one.hash ?? []) ?? [];
      if (hers.length === 0) return 'unknown';
      return hers.includes(hash) ? undefined : 'page';
    },
    remember: (of, seen) => {
      const before = began.get(of);
      began.set(
        of,
        Promise.resolve(before).then((known) => [...(known ?? []), ...(only(seen) ?? [])]),
      );
    },
    stop,
  };
}
