import type { HeldKey, KeyHolder } from '../../lib/storage/key-holder';

/** The memory of one browser, as its pages see it: each hears what another one does. */
export interface SharedKeys {
  /** One more page of this browser. */
  page: () => KeyHolder;
  /** What lies in the memory now. */
  held: () => HeldKey | undefined;
}

/** A browser takes its time: what one page reads may be another's by the time it writes. */
const aWhile = () => new Promise((resolve) => setImmediate(resolve));

/** A new browser: no key is in its memory. */
export function sharedKeys(): SharedKeys {
  let held: HeldKey | undefined;
  const pages: Set<() => void>[] = [];
  const page = (): KeyHolder => {
    const mine = new Set<() => void>();
    pages.push(mine);
    const change = async (to: HeldKey | undefined) => {
      await aWhile();
      if (JSON.stringify(held) === JSON.stringify(to)) return;
      held = structuredClone(to);
      for (const listeners of pages) if (listeners !== mine) for (const then of listeners) then();
    };
    return {
      get: async () => {
        await aWhile();
        return structuredClone(held);
      },
      put: change,
      clear: () => change(undefined),
      onChange: (then) => {
        mine.add(then);
        return () => mine.delete(then);
      },
      names: async () => (held ? ['key'] : []),
    };
  };
  return { page, held: () => held };
}
