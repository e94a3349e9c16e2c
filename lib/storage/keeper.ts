import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals-core';
import type { Event } from '../consultation/event-schema';
import type { KeepingNow, Kept } from '../keeping';
import type { Outcome } from '../platform';
import type { Why } from '../why';
import { keepingNow } from './keeping-now';
import type { PlansOptions } from './plans-options';
import type { Store, StoredPlan } from './store';
import { freshOf, inOnePlace, type Thread, threadOf } from './thread';

/** What is kept of the plan on the screen, and the store that it is kept in. The verbs of `Plans` are built on this. */
export interface Keeper {
  readonly options: PlansOptions;
  readonly kept: Signal<Kept>;
  readonly aside: Signal<readonly string[]>;
  readonly locked: Signal<boolean>;
  /** Locked over words that could not be kept: clearing the screen would lose them, so it is covered. */
  readonly covered: Signal<boolean>;
  /** Whether a passphrase was asked for when it was locked. */
  readonly asked: Signal<boolean>;
  readonly store: ReadonlySignal<Store | undefined>;
  readonly state: ReadonlySignal<KeepingNow>;
  /** Whether what is said is kept as it is said. */
  keeping: boolean;
  /** Goes up when something is deleted: what began before that does not bring anything back. */
  era: number;
  /** Runs one thing after another. What throws has failed, and does not stop the next. */
  inTurn: <T>(verb: () => Promise<Outcome<T>>) => Promise<Outcome<T>>;
  /** What makes fields say what is typed in them, before the screen is cleared. */
  readonly settling: Set<() => void>;
  /** @param again true where somebody asks for another try */
  opened: (again?: boolean) => Promise<Outcome<Store>>;
  /** What is on disk of the plan on the screen. */
  here: () => Thread;
  /** As if nothing of it were on disk. */
  startAfresh: () => void;
  unwritten: () => boolean;
  /** An empty plan takes the place of the one on the screen. */
  clear: () => void;
  fail: (why: Why) => Outcome<never>;
  write: (at: Thread, events: readonly Event[]) => Promise<Outcome>;
  keepNow: () => Promise<unknown>;
  read: (id: string) => Promise<Outcome<StoredPlan>>;
  /**
   * Puts a kept plan on the screen, the one changed last without an id. Where one woman has one browser (the widget),
   * what she wrote meanwhile goes on from it; where the next woman may sit here (the panel), it never does.
   */
  show: (id: string | undefined, begun: number) => Promise<Outcome>;
  stop: () => void;
}

const done: Outcome = { ok: true, value: undefined };
/** What is past its day is looked for this often while the aid stays open. */
const purgeEvery = 3_600_000;
/** Milliseconds for which a store that another tab holds up is not tried again, unless somebody asks. */
const unblocks = 15_000;

/**
 * Keeps the events of a consultation as they are added, one write after another, and never calls anything kept
 * before it is on disk. When a write fails the events stay on the screen and are tried again with the next one.
 * @param lockNow what to do when the key was taken away in another window
 */
export function createKeeper(options: PlansOptions, lockNow: (keeper: Keeper) => Promise<void>): Keeper {
  const { consultation, open, byItself, mayHold, keys, policy, now, newId } = options;
  const kept = signal<Kept>({ state: 'nowhere' });
  const locked = signal(false);
  const covered = signal(false);
  const asked = signal(false);
  const store = signal<Store | undefined>(undefined);
  const stops: (() => void)[] = [];
  let thread: Thread = threadOf(consultation.plan.peek());
  let queue: Promise<unknown> = Promise.resolve();
  let closed = false;
  let blockedAt = Number.NEGATIVE_INFINITY;

  const inTurn: Keeper['inTurn'] = (verb) => {
    // A memory that refuses, or cryptography that does, throws: it is a failure like any other, and is said.
    const result = queue.then(verb).catch(() => ({ ok: false, why: 'store_failed' }) as const);
    queue = result;
    return result;
  };
  /** For what nobody waits for: what fails shows with the next write. */
  const quietly = (verb: () => Promise<unknown>): void => {
    void inTurn(async () => {
      await verb();
      return done;
    });
  };
  const fail = (why: Why): Outcome<never> => {
    kept.value = { state: 'not_kept', why };
    return { ok: false, why };
  };
  const startAfresh = () => {
    thread = threadOf(consultation.plan.peek());
  };
  const here = () => {
    // Another plan may have been put on the screen without going through here.
    if (thread.plan !== consultation.plan.peek()) startAfresh();
    return thread;
  };
  const unwritten = () => consultation.events.peek().some(({ id }) => !here().places.has(id));
  const clear = () => {
    keeper.aside.value = [];
    kept.value = { state: 'nowhere' };
    keeper.keeping = byItself;
    consultation.turnTo(newId(), []);
  };

  const opened = async (again = false): Promise<Outcome<Store>> => {
    const before = store.peek();
    if (before) return { ok: true, value: before };
    if (closed) return { ok: false, why: 'store_failed' };
    // Another tab in the way is waited for once: each opening behind the first would wait as long again.
    const since = Date.parse(now()) - blockedAt;
    if (!again && since >= 0 && since < unblocks) return { ok: false, why: 'store_blocked' };
    const outcome = await open(erasedElsewhere);
    if (!outcome.ok && outcome.why === 'store_blocked') blockedAt = Date.parse(now());
    if (!outcome.ok) return outcome;
    store.value = outcome.value;
    stops.push(outcome.value.onChange(heard));
    if (outcome.value.state.peek() === 'locked') locked.value = true;
    await purge();
    return outcome;
  };
  /** What was deleted elsewhere is not written again from here without being asked. */
  const lost = (why: Why) => {
    here().gone = true;
    startAfresh();
    const said = consultation.events.peek().length > 0;
    // An empty screen waits for the next woman, whose words are kept like those of any other.
    keeper.keeping = byItself && !said;
    if (said) fail(why);
    else kept.value = { state: 'nowhere' };
  };
  const erasedElsewhere = () => {
    lost('store_erased');
    quietly(async () => store.peek()?.look());
  };
  const purge = async () => {
    const past = await store.peek()?.purge();
    if (!past?.ok || !here().goesOn || !past.value.includes(thread.plan)) return;
    // Words that are nowhere else are not taken off the screen by a date.
    if (unwritten()) lost('plan_gone');
    else clear();
  };
  /** Another tab wrote, or this one: what is new of the plan on the screen comes onto the screen. */
  const catchUp = async (): Promise<void> => {
    const [at, from] = [here(), store.peek()];
    if (!from || !at.goesOn) return;
    const news = await from.news(at.plan, new Set(at.places.keys()));
    // What cannot be read now is said by the next write; another plan may be on the screen by now.
    if (!news.ok || at !== here()) return;
    if (news.value === 'gone') return lost('plan_gone');
    if (news.value.length === 0) return;
    const events = inOnePlace(at, consultation.events.peek(), news.value);
    for (const { event, place } of news.value) at.places.set(event.id, place);
    consultation.turnTo(at.plan, events);
  };
  let hearing = false;
  const heard = () => {
    if (hearing) return;
    hearing = true;
    quietly(async () => {
      hearing = false;
      const looked = await store.peek()?.look();
      if (looked?.ok && store.peek()?.state.peek() === 'locked') await lockNow(keeper);
      else await catchUp();
    });
  };

  const write: Keeper['write'] = async (at, events) => {
    if (at.gone) return { ok: false, why: 'plan_gone' };
    const fresh = freshOf(at, events);
    const put = async (): Promise<Outcome> => {
      const outcome = await opened();
      if (!outcome.ok || fresh.length === 0) return outcome.ok ? done : outcome;
      return outcome.value.write({ plan: at.plan, fresh, events, goesOn: at.goesOn });
    };
    const result = await put().catch((): Outcome => ({ ok: false, why: 'store_failed' }));
    // Another plan may be on the screen by now: what is said there is about that one.
    const onScreen = at === here();
    if (!result.ok) {
      if (onScreen && result.why === 'plan_gone') lost(result.why);
      else if (onScreen) fail(result.why);
      return result;
    }
    for (const { event, place } of fresh) at.places.set(event.id, place);
    at.goesOn ||= fresh.length > 0;
    if (onScreen) kept.value = unwritten() ? { state: 'keeping' } : { state: 'kept', at: now() };
    quietly(async () => store.peek()?.touch());
    return result;
  };
  const keepNow: Keeper['keepNow'] = () => {
    const [at, events] = [here(), consultation.events.peek()];
    if (events.length === 0) return Promise.resolve();
    // "Not kept" stays up until it is no longer true: it does not come and go with every try.
    if (kept.peek().state !== 'not_kept') kept.value = { state: 'keeping' };
    return inTurn(() => write(at, events));
  };

  const read: Keeper['read'] = async (id) => {
    if (!store.peek() && (await mayHold()) === false) return { ok: false, why: 'no_such_plan' };
    const from = await opened();
    if (!from.ok) return from;
    const found = await from.value.read(id);
    if (!found.ok) return { ok: false, why: found.why === 'locked' ? 'locked' : 'store_unread' };
    return found.value ? { ok: true, value: found.value } : { ok: false, why: 'no_such_plan' };
  };
  const show: Keeper['show'] = async (id, begun) => {
    const from = await opened(true);
    if (!from.ok) return from;
    if (locked.peek()) return { ok: false, why: 'locked' };
    const last = id === undefined ? await from.value.latest() : ({ ok: true, value: id } as const);
    if (!last.ok) return { ok: false, why: 'store_unread' };
    const found = last.value === undefined ? ({ ok: false, why: 'no_such_plan' } as const) : await read(last.value);
    if (keeper.era !== begun) return { ok: false, why: 'no_such_plan' };
    if (!found.ok) return found;
    if (byItself && unwritten()) return { ok: false, why: 'unkept_words' };
    const { numbered, changedAt, aside } = found.value;
    const since = byItself ? [] : consultation.events.peek().filter((event) => !here().places.has(event.id));
    keeper.keeping = true;
    kept.value = { state: 'kept', at: changedAt };
    keeper.aside.value = aside;
    thread = threadOf(found.value.id, found.value);
    const more = since.filter((event) => !thread.places.has(event.id));
    consultation.turnTo(found.value.id, [...numbered.map(({ event }) => event), ...more]);
    return done;
  };

  const keeper: Keeper = {
    options,
    kept,
    aside: signal<readonly string[]>([]),
    locked,
    covered,
    asked,
    store,
    state: computed(() => {
      const asks = store.value?.asks.value || (covered.value && asked.value);
      return keepingNow(store.value?.row.value, asks, policy.value, byItself);
    }),
    keeping: byItself,
    era: 0,
    inTurn,
    settling: new Set(),
    opened,
    here,
    startAfresh,
    unwritten,
    clear,
    fail,
    write,
    keepNow,
    read,
    show,
    stop: () => {
      clearInterval(timer);
      for (const stop of stops) stop();
      // What was said until now is written first.
      quietly(async () => {
        closed = true;
        store.peek()?.close();
      });
    },
  };

  const timer = setInterval(() => quietly(purge), purgeEvery);
  stops.push(
    effect(() => {
      // Read anew when the trust's policy comes, or changes.
      policy.value;
      quietly(purge);
    }),
    effect(() => {
      const events = consultation.events.value;
      if (keeper.keeping && !locked.peek() && events.some(({ id }) => !here().places.has(id))) void keepNow();
    }),
    keys.onChange(() => {
      quietly(async () => {
        const held = await keys.get();
        if (store.peek()?.asks.peek() && held?.raw === undefined) await lockNow(keeper);
      });
    }),
  );
  /** Whoever comes back is told that something is kept here, before anything is shown; a panel asks for its passphrase. */
  const lookBack = async () => {
    if ((await mayHold()) !== true) return;
    if (byItself) await inTurn(opened);
    else if (kept.peek().state === 'nowhere') kept.value = { state: 'held' };
  };
  void lookBack();
  return keeper;
}
