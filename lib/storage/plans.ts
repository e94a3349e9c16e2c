import { effect, signal } from '@preact/signals-core';
import type { Consultation } from '../consultation/consultation';
import type { Event } from '../consultation/event-schema';
import type { Kept, Outcome, Plans } from '../platform';
import type { Why } from '../why';
import type { OpenStore, Store } from './store';

export interface PlansOptions {
  consultation: Consultation;
  open: OpenStore;
  /** True: keeping begins with the first answer. False: when somebody says so. */
  byItself: boolean;
  /** Whether there may be something in the store although it was not opened yet. Asked before deleting. */
  mayHold: () => Promise<boolean>;
  now: () => string;
  newId: () => string;
}

/**
 * Keeps the events of a consultation as they are added, one write after another, and never calls anything kept
 * before it is on disk. When a write fails the events stay on the screen and are tried again with the next one.
 */
export function createPlans({ consultation, open, byItself, mayHold, now, newId }: PlansOptions): Plans & { stop: () => void } {
  const kept = signal<Kept>({ state: 'nowhere' });
  const aside = signal<readonly string[]>([]);
  const written = new Set<string>();
  let keeping = byItself;
  let store: Store | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  /** Runs one thing after another; a failure of one does not stop the next. */
  const inTurn = <T>(verb: () => Promise<T>): Promise<T> => {
    const result = queue.then(verb, verb);
    queue = result.catch(() => undefined);
    return result;
  };
  const opened = async (): Promise<Outcome<Store>> => {
    if (store) return { ok: true, value: store };
    const outcome = await open();
    if (outcome.ok) store = outcome.value;
    return outcome;
  };
  const fail = (why: Why): Outcome<never> => {
    kept.value = { state: 'not_kept', why };
    return { ok: false, why };
  };

  const write = async (plan: string, events: readonly Event[]): Promise<void> => {
    const unwritten = events.map((event, place) => ({ event, place })).filter(({ event }) => !written.has(event.id));
    if (unwritten.length === 0) return;
    const outcome = await opened();
    const result = outcome.ok ? await outcome.value.write(plan, unwritten) : outcome;
    if (!result.ok) {
      fail(result.why);
      return;
    }
    for (const { event } of unwritten) written.add(event.id);
    kept.value = consultation.events.peek().every(({ id }) => written.has(id))
      ? { state: 'kept', at: now() }
      : { state: 'keeping' };
  };
  const keepNow = (): Promise<void> => {
    const [plan, events] = [consultation.plan.peek(), consultation.events.peek()];
    if (events.length === 0) return Promise.resolve();
    kept.value = { state: 'keeping' };
    return inTurn(() => write(plan, events));
  };
  const stop = effect(() => {
    const events = consultation.events.value;
    if (keeping && events.some(({ id }) => !written.has(id))) void keepNow();
  });

  const clear = () => {
    aside.value = [];
    kept.value = { state: 'nowhere' };
    consultation.turnTo(newId(), []);
  };
  const read = () =>
    inTurn(async () => {
      const outcome = await opened();
      return outcome.ok ? outcome.value.read() : outcome;
    });

  return {
    kept,
    aside,
    byItself,
    stop,
    keep: async () => {
      keeping = true;
      const outcome = await inTurn(opened);
      if (!outcome.ok) fail(outcome.why);
      else if (consultation.events.peek().length === 0) kept.value = { state: 'kept', at: now() };
      else await keepNow();
    },
    list: read,
    mayHold,
    open: async (id) => {
      const outcome = await read();
      if (!outcome.ok) return outcome;
      const found = id === undefined ? outcome.value[0] : outcome.value.find((plan) => plan.id === id);
      if (!found) return { ok: false, why: 'no_such_plan' };
      keeping = true;
      for (const event of found.events) written.add(event.id);
      consultation.turnTo(found.id, found.events);
      aside.value = found.aside;
      kept.value = { state: 'kept', at: found.changedAt };
      return { ok: true, value: undefined };
    },
    begin: clear,
    erase: (id) => {
      // The screen first: whatever the store answers, her words are gone from view.
      const here = id === undefined || id === consultation.plan.peek();
      if (here) clear();
      if (id === undefined) keeping = byItself;
      return inTurn(async () => {
        const outcome = store || (await mayHold()) ? await opened() : undefined;
        const erased: Outcome = outcome?.ok ? await outcome.value.erase(id) : (outcome ?? { ok: true, value: undefined });
        // A write that was under way when the screen was cleared has said "kept" since.
        if (here && consultation.events.peek().length === 0) kept.value = { state: 'nowhere' };
        return erased;
      });
    },
  };
}
