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
  /** Whether there is something in the store although it was not opened yet; undefined when that cannot be told. */
  mayHold: () => Promise<boolean | undefined>;
  /** Deletes everything without opening the store, where opening it takes more than deleting. */
  eraseUnopened?: () => Promise<Outcome>;
  now: () => string;
  newId: () => string;
}

/**
 * Keeps the events of a consultation as they are added, one write after another, and never calls anything kept
 * before it is on disk. When a write fails the events stay on the screen and are tried again with the next one.
 */
export function createPlans({
  consultation,
  open,
  byItself,
  mayHold,
  eraseUnopened,
  now,
  newId,
}: PlansOptions): Plans & { stop: () => void } {
  const kept = signal<Kept>({ state: 'nowhere' });
  const aside = signal<readonly string[]>([]);
  const written = new Set<string>();
  let keeping = byItself;
  /** Goes up when something is deleted: what began before that does not bring anything back. */
  let era = 0;
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
    const outcome = await open(erasedElsewhere);
    if (outcome.ok) store = outcome.value;
    return outcome;
  };
  /** What another tab deleted is not written again from here without being asked. */
  const erasedElsewhere = () => {
    written.clear();
    keeping = false;
    if (consultation.events.peek().length > 0) fail('store_erased');
    else kept.value = { state: 'nowhere' };
  };
  const unwritten = () => consultation.events.peek().some(({ id }) => !written.has(id));
  const fail = (why: Why): Outcome<never> => {
    kept.value = { state: 'not_kept', why };
    return { ok: false, why };
  };

  const write = async (plan: string, events: readonly Event[]): Promise<void> => {
    const waiting = events.map((event, place) => ({ event, place })).filter(({ event }) => !written.has(event.id));
    const outcome = await opened();
    const result = outcome.ok && waiting.length > 0 ? await outcome.value.write(plan, waiting) : outcome;
    // Another plan may be on the screen by now: what is said there is about that one.
    const here = plan === consultation.plan.peek();
    if (!result.ok) {
      if (here) fail(result.why);
      return;
    }
    for (const { event } of waiting) written.add(event.id);
    if (here) kept.value = unwritten() ? { state: 'keeping' } : { state: 'kept', at: now() };
  };
  const keepNow = (): Promise<void> => {
    const [plan, events] = [consultation.plan.peek(), consultation.events.peek()];
    if (events.length === 0) return Promise.resolve();
    // "Not kept" stays up until it is no longer true: it does not come and go with every try.
    if (kept.peek().state !== 'not_kept') kept.value = { state: 'keeping' };
    return inTurn(() => write(plan, events));
  };
  /** Whoever comes back is told that something is kept here, before anything is shown. */
  const lookBack = async () => {
    if (!byItself && (await mayHold()) === true && kept.peek().state === 'nowhere') kept.value = { state: 'held' };
  };
  void lookBack();
  const stop = effect(() => {
    const events = consultation.events.value;
    if (keeping && events.some(({ id }) => !written.has(id))) void keepNow();
  });

  const clear = () => {
    aside.value = [];
    kept.value = { state: 'nowhere' };
    consultation.turnTo(newId(), []);
  };
  const read = async () => {
    const outcome = await opened();
    if (!outcome.ok) return outcome;
    const list = await outcome.value.read();
    return list.ok ? list : ({ ok: false, why: 'store_unread' } as const);
  };
  /** Another plan takes the place of this one, unless words would be lost by it. */
  const turn = (verb: () => Promise<Outcome>, evenUnkept = false): Promise<Outcome> =>
    inTurn(async () => (keeping && unwritten() && !evenUnkept ? { ok: false, why: 'unkept_words' } : verb()));

  const eraseStored = async (id: string | undefined): Promise<Outcome> => {
    if (!store && (await mayHold()) === false) return { ok: true, value: undefined };
    if (!store && id === undefined && eraseUnopened) return eraseUnopened();
    const outcome = await opened();
    return outcome.ok ? outcome.value.erase(id) : outcome;
  };

  /**
   * Puts a kept plan on the screen. Where one woman has one browser (the widget), what she wrote meanwhile goes on
   * from it; where the next woman may sit here (the panel), it never does.
   */
  const showKept = async (id: string | undefined, begun: number): Promise<Outcome> => {
    const outcome = await read();
    if (era !== begun) return { ok: false, why: 'no_such_plan' };
    if (!outcome.ok) return outcome;
    const found = id === undefined ? outcome.value[0] : outcome.value.find((plan) => plan.id === id);
    if (!found) return { ok: false, why: 'no_such_plan' };
    if (byItself && unwritten()) return { ok: false, why: 'unkept_words' };
    const since = consultation.events.peek().filter(({ id: event }) => !written.has(event));
    keeping = true;
    for (const event of found.events) written.add(event.id);
    kept.value = { state: 'kept', at: found.changedAt };
    aside.value = found.aside;
    consultation.turnTo(found.id, byItself ? found.events : [...found.events, ...since]);
    return { ok: true, value: undefined };
  };

  return {
    kept,
    aside,
    byItself,
    stop,
    keep: async () => {
      keeping = true;
      const begun = era;
      const outcome = await inTurn(opened);
      if (era !== begun) return;
      if (!outcome.ok) {
        fail(outcome.why);
        return;
      }
      // What was kept before is not left behind unseen: the plan goes on from it.
      const shown = kept.peek().state === 'held' ? await inTurn(() => showKept(undefined, begun)) : undefined;
      if (era !== begun || shown?.ok) return;
      if (shown && shown.why !== 'no_such_plan') fail(shown.why);
      else if (consultation.events.peek().length === 0) kept.value = { state: 'kept', at: now() };
      else await keepNow();
    },
    list: () => inTurn(read),
    mayHold,
    open: (id) => {
      const begun = era;
      return turn(() => showKept(id, begun));
    },
    begin: (evenUnkept = false) =>
      turn(async () => {
        clear();
        return { ok: true, value: undefined };
      }, evenUnkept),
    erase: (id) => {
      // The screen first: whatever the store answers, her words are gone from view.
      const here = id === undefined || id === consultation.plan.peek();
      era += 1;
      if (here) clear();
      if (id === undefined) keeping = byItself;
      return inTurn(async () => {
        const erased = await eraseStored(id);
        if (here && !erased.ok) kept.value = { state: 'not_erased', why: erased.why };
        // A write that was under way when the screen was cleared has said "kept" since.
        else if (here && consultation.events.peek().length === 0) kept.value = { state: 'nowhere' };
        return erased;
      });
    },
  };
}
