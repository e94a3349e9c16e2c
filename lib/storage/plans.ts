import { computed, signal } from '@preact/signals-core';
import type { Plans } from '../keeping';
import type { Outcome } from '../platform';
import { addNow, previewNow } from './adding';
import { chooseNow, eraseStored } from './choosing';
import { createKeeper } from './keeper';
import { hides, isBehind, lockNow, settle, unlockNow } from './locking';
import type { PlansOptions } from './plans-options';
import { prove } from './prove';

/** Milliseconds after which a touch counts again. */
const touchEvery = 30_000;
const done: Outcome = { ok: true, value: undefined };

/** The verbs of keeping plans on this device, each done in its turn. */
export function createPlans(options: PlansOptions): Plans & { stop: () => void } {
  const { consultation, byItself, mayHold, keys, now } = options;
  const keeper = createKeeper(options, lockNow);
  const { kept, aside, locked, store, inTurn } = keeper;
  const hiding = signal(false);
  let touched = 0;

  /** Another plan takes the place of this one, unless words would be lost by it. */
  const turn = <T>(verb: () => Promise<Outcome<T>>, evenUnkept = false): Promise<Outcome<T>> =>
    inTurn(async () => {
      const wanted = keeper.keeping || kept.peek().state === 'not_kept';
      return wanted && keeper.unwritten() && !evenUnkept ? { ok: false, why: 'unkept_words' } : verb();
    });

  /** Nothing is read, opened or added while the screen is locked, also where the key is still there. */
  const unlocked = <T>(verb: () => Promise<Outcome<T>>): Promise<Outcome<T>> =>
    locked.peek() ? Promise.resolve({ ok: false, why: 'locked' }) : verb();

  return {
    kept,
    aside,
    byItself,
    locked: computed(() => locked.value || hiding.value),
    keeping: keeper.state,
    nextTry: computed(() => store.value?.nextTry.value),
    mayHold,
    prove: () => prove({ keys, wholeOrigin: byItself }),
    stop: keeper.stop,
    keep: async () => {
      keeper.keeping = true;
      const begun = keeper.era;
      const outcome = await inTurn(() => keeper.opened(true));
      if (keeper.era !== begun) return;
      if (!outcome.ok) keeper.fail(outcome.why);
      // In her own browser nobody has said yet, or no longer, how to keep it.
      else if (!byItself && !outcome.value.row.peek()) keeper.fail('store_erased');
      else if (consultation.events.peek().length > 0) await keeper.keepNow();
      else kept.value = { state: 'kept', at: now() };
    },
    choose: (how, passphrase) => inTurn(() => chooseNow(keeper, how, passphrase)),
    settling: keeper.settling,
    lock: async () => {
      if (locked.peek() || !hides(keeper)) return;
      settle(keeper);
      // At once, whatever is still being written: a store that is stuck does not leave words on the screen.
      hiding.value = true;
      await inTurn(async () => {
        await lockNow(keeper);
        return done;
      });
      hiding.value = false;
    },
    touch: () => {
      const at = Date.parse(now());
      if (at >= touched && at - touched < touchEvery) return;
      touched = at;
      void inTurn(async () => {
        await store.peek()?.touch();
        return done;
      });
    },
    unlock: (passphrase) => {
      const begun = keeper.era;
      return inTurn(() => unlockNow(keeper, passphrase, begun));
    },
    get notNow() {
      // Where there is nothing to go back to, it is not offered.
      if (byItself || !locked.value || isBehind(keeper)) return undefined;
      return () => {
        locked.value = false;
        kept.value = { state: 'held' };
      };
    },
    list: (query = {}) =>
      inTurn(() =>
        unlocked(async () => {
          const nothing = { total: 0, plans: [], unread: 0 };
          if (!store.peek() && (await mayHold()) === false) return { ok: true, value: nothing };
          const from = await keeper.opened();
          if (!from.ok) return from;
          const list = await from.value.list(query);
          return list.ok || list.why === 'locked' ? list : { ok: false, why: 'store_unread' };
        }),
      ),
    look: (id) =>
      inTurn(() =>
        unlocked(async () => {
          const read = await keeper.read(id);
          if (!read.ok) return read;
          const { changedAt, numbered, aside: unread } = read.value;
          return { ok: true, value: { id, changedAt, events: numbered.map(({ event }) => event), aside: unread } };
        }),
      ),
    open: (id) => {
      const begun = keeper.era;
      return turn(() => keeper.show(id, begun));
    },
    begin: (evenUnkept = false) =>
      turn(async () => {
        keeper.clear();
        return done;
      }, evenUnkept),
    erase: (id) => {
      // The screen first: whatever the store answers, her words are gone from view.
      const onScreen = id === undefined || id === consultation.plan.peek();
      keeper.era += 1;
      if (onScreen) {
        keeper.clear();
        if (store.peek()) kept.value = { state: 'erasing' };
      }
      return inTurn(async () => {
        const plans = await eraseStored(keeper, id);
        const beside = id === undefined ? ((await options.eraseBeside?.()) ?? done) : done;
        const erased = plans.ok ? beside : plans;
        if (onScreen && !erased.ok) kept.value = { state: 'not_erased', why: erased.why };
        // A write that was under way when the screen was cleared has said "kept" since.
        else if (onScreen && consultation.events.peek().length === 0) kept.value = { state: 'nowhere' };
        if (id === undefined && erased.ok) {
          locked.value = false;
          keeper.covered.value = false;
        }
        return erased;
      });
    },
    preview: (plan, toScreen) =>
      inTurn(() =>
        unlocked(async () => {
          const planned = await previewNow(keeper, plan, toScreen);
          return planned.ok ? { ok: true, value: planned.value.addition } : planned;
        }),
      ),
    add: (plan, toScreen) => {
      const begun = keeper.era;
      return turn(() => unlocked(() => addNow(keeper, plan, toScreen, begun)));
    },
  };
}
