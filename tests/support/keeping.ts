import type { Event } from '../../lib/consultation/event-schema';
import type { Outcome, PlanSummary } from '../../lib/platform';
import { openDatabase } from '../../lib/storage/database';
import { createPlans } from '../../lib/storage/plans';
import type { Numbered, OpenStore, Store } from '../../lib/storage/store';
import type { Why } from '../../lib/why';
import { type Talk, talk } from './builders';

const done: Outcome = { ok: true, value: undefined };

/** A store in a database of this name, opened or thrown. */
export async function storeNamed(name: string): Promise<Store> {
  const outcome = await openDatabase(name);
  if (!outcome.ok) throw new Error(outcome.why);
  return outcome.value;
}

export interface KeepingOptions {
  open: OpenStore;
  byItself?: boolean;
  mayHold?: boolean;
  talk?: Talk;
}

/** A consultation whose words are kept, and a wait for everything that is under way. */
export function keeping({ open, byItself = true, mayHold = true, talk: t = talk() }: KeepingOptions) {
  const plans = createPlans({
    consultation: t.consultation,
    open,
    byItself,
    mayHold: async () => mayHold,
    now: t.clock.now,
    newId: t.newId,
  });
  const say = (words: string) => t.consultation.add('tiny', { kind: 'about', prompt: 'hopes', words });
  // Reading stands in the same queue as writing: it comes true when all before it is done.
  const settled = () => plans.list();
  const keptWords = async (): Promise<string[][]> => {
    const list = await plans.list();
    if (!list.ok) throw new Error(list.why);
    return list.value.map(({ events }) => wordsOf(events));
  };
  return { ...t, plans, say, settled, keptWords };
}

export function wordsOf(events: readonly Event[]): string[] {
  return events.flatMap((event) => ('words' in event ? [event.words] : [event.kind]));
}

/** A store in memory that writes when it is let, or refuses for a reason. Everything that it was told is in `log`. */
export function slowStore() {
  const log: string[] = [];
  const plans = new Map<string, Numbered[]>();
  const waiting: { go: () => void; refuse: (why: Why) => void }[] = [];
  const store: Store = {
    write: (plan, events) =>
      new Promise((resolve) => {
        log.push(`write ${plan} ${wordsOf(events.map(({ event }) => event)).join()}`);
        waiting.push({
          go: () => {
            plans.set(plan, [...(plans.get(plan) ?? []), ...events]);
            resolve(done);
          },
          refuse: (why) => resolve({ ok: false, why }),
        });
      }),
    read: async () => {
      const summaries = [...plans].map(([id, list]): PlanSummary => {
        const events = list.map(({ event }) => event);
        return { id, changedAt: events.at(-1)?.at ?? '', events, aside: [] };
      });
      return { ok: true, value: summaries };
    },
    erase: async (plan) => {
      log.push(`erase ${plan ?? 'everything'}`);
      if (plan === undefined) plans.clear();
      else plans.delete(plan);
      return done;
    },
  };
  return {
    log,
    open: async (): Promise<Outcome<Store>> => ({ ok: true, value: store }),
    /** The next write that asks, as soon as it has asked. */
    next: async () => {
      for (let turn = 0; turn < 20 && waiting.length === 0; turn += 1) await Promise.resolve();
      const first = waiting.shift();
      if (!first) throw new Error('nothing asks to be written');
      return first;
    },
    idle: () => waiting.length === 0,
  };
}
