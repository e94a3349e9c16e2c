import { signal } from '@preact/signals-core';
import type { Outcome } from '../../lib/platform';
import type { Numbered } from '../../lib/storage/numbered';
import type { LockRow } from '../../lib/storage/rows';
import type { Store, StoreState } from '../../lib/storage/store';
import type { Why } from '../../lib/why';
import { wordsOf } from './words-of';

const done: Outcome = { ok: true, value: undefined };

/** A store in memory that writes when it is let, or refuses for a reason. Everything that it was told is in `log`. */
export function slowStore() {
  const log: string[] = [];
  const plans = new Map<string, Numbered[]>();
  const waiting: { go: () => void; refuse: (why: Why) => void }[] = [];
  const last = (plan: string) => plans.get(plan)?.at(-1)?.event.at ?? '';
  const store: Store = {
    state: signal<StoreState>('open'),
    row: signal<LockRow | undefined>({ id: 'lock', format: 1, key: 'k', how: 'device', chosen: true }),
    asks: signal(false),
    nextTry: signal(undefined),
    write: ({ plan, fresh }) =>
      new Promise((resolve) => {
        log.push(`write ${plan} ${wordsOf(fresh.map(({ event }) => event)).join()}`);
        waiting.push({
          go: () => {
            plans.set(plan, [...(plans.get(plan) ?? []), ...fresh]);
            resolve(done);
          },
          refuse: (why) => resolve({ ok: false, why }),
        });
      }),
    read: async (id) => {
      const numbered = plans.get(id);
      return { ok: true, value: numbered && { id, changedAt: last(id), numbered, aside: [] } };
    },
    news: async () => ({ ok: true, value: [] }),
    latest: async () => ({ ok: true, value: [...plans.keys()].at(-1) }),
    list: async () => {
      const list = [...plans.keys()].map((id) => ({ id, label: '', changedAt: last(id), purgeAfter: undefined, packs: [] }));
      return { ok: true, value: { total: list.length, plans: list, unread: 0 } };
    },
    choose: async () => done,
    unlock: async () => done,
    lock: async () => undefined,
    knows: async () => false,
    look: async () => done,
    touch: async () => undefined,
    erase: async (plan) => {
      log.push(`erase ${plan ?? 'everything'}`);
      if (plan === undefined) plans.clear();
      else plans.delete(plan);
      return done;
    },
    purge: async () => ({ ok: true, value: [] }),
    onChange: () => () => undefined,
    close: () => undefined,
  };
  return {
    log,
    open: async (): Promise<Outcome<Store>> => ({ ok: true, value: store }),
    /** The next write that asks, as soon as it has asked. */
    next: async () => {
      for (let turn = 0; turn < 50 && waiting.length === 0; turn += 1) await Promise.resolve();
      const first = waiting.shift();
      if (!first) throw new Error('nothing asks to be written');
      return first;
    },
    idle: () => waiting.length === 0,
  };
}
