import { computed, type Signal, signal } from '@preact/signals-core';
import type { Consultation } from '../lib/consultation/consultation';
import type { KeepingNow, Kept, Plans } from '../lib/keeping';
import type { Outcome } from '../lib/platform';
import { widgetPolicy } from '../lib/policy';
import { eraseUnopened } from '../lib/storage/erase-unopened';
import { wasKept } from '../lib/storage/was-kept';
import type { LateParts } from './late-parts';
import { dropAid } from './offline';

export interface LatePlansOptions {
  consultation: Consultation;
  /** Brings what keeps plans, and looks for what is left of them. It may not come. */
  keep: () => Promise<LateParts['keep']>;
  now: () => string;
  newId: () => string;
}

const done: Outcome = { ok: true, value: undefined };
const missing = { ok: false, why: 'keeper_missing' } as const;

/** Nobody has chosen yet: nothing is kept. */
const unchosen: KeepingNow = {
  how: 'nothing',
  chosen: false,
  choices: ['nothing', 'device', 'passphrase'],
  byPolicy: false,
  asks: false,
  lockMinutes: widgetPolicy.lockMinutes,
  purgeDays: widgetPolicy.purgeDays,
};

/**
 * Plans before there is anything to keep them with: they say what can be told without it, and fetch it for the rest.
 * From when it is there, they are what it says.
 */
export function latePlans({ consultation, keep, now: clock, newId }: LatePlansOptions): Plans {
  const plans = signal<Plans | undefined>(undefined);
  const kept = signal<Kept>({ state: 'nowhere' });
  const no = signal(false);
  const none = signal<readonly string[]>([]);
  const settling = new Set<() => void>();
  const notYet = signal<string | undefined>(undefined);
  let coming: Promise<Plans | undefined> | undefined;

  const fetched = (): Promise<Plans | undefined> => {
    const fetch = async () => (await keep()).plansOf({ consultation, mayHold: wasKept, eraseUnopened, now: clock, newId });
    coming ??= fetch().then(
      (here) => {
        plans.value = here;
        here.settling.add(() => {
          for (const settle of settling) settle();
        });
        return here;
      },
      () => {
        coming = undefined;
        return undefined;
      },
    );
    return coming;
  };
  const then = async <T>(verb: (plans: Plans) => Promise<Outcome<T>>): Promise<Outcome<T>> => {
    const here = await fetched();
    return here ? verb(here) : missing;
  };
  const now = <T>(early: Signal<T>, late: (plans: Plans) => { value: T }) =>
    computed(() => (plans.value ? late(plans.value).value : early.value));
  const clear = () => {
    kept.value = { state: 'nowhere' };
    consultation.turnTo(newId(), []);
  };
  const lookBack = async () => {
    if ((await wasKept()) && kept.peek().state === 'nowhere') kept.value = { state: 'held' };
  };
  void lookBack();

  return {
    byItself: false,
    settling,
    kept: now(kept, (late) => late.kept),
    keeping: now(signal(unchosen), (late) => late.keeping),
    locked: now(no, (late) => late.locked),
    nextTry: now(notYet, (late) => late.nextTry),
    aside: now(none, (late) => late.aside),
    mayHold: wasKept,
    keep: async () => {
      const here = await fetched();
      if (here) return here.keep();
      kept.value = { state: 'not_kept', why: missing.why };
    },
    choose: async (how, passphrase) => {
      const outcome = await then((late) => late.choose(how, passphrase));
      if (outcome === missing && how !== 'nothing') kept.value = { state: 'not_kept', why: missing.why };
      return outcome;
    },
    // Nothing is kept, so nothing would bring the screen back.
    lock: async () => plans.peek()?.lock(),
    touch: () => plans.peek()?.touch(),
    unlock: (passphrase) => then((late) => late.unlock(passphrase)),
    get notNow() {
      return plans.value?.notNow;
    },
    list: (query) => then((late) => late.list(query)),
    look: (id) => then((late) => late.look(id)),
    open: (id) => then((late) => late.open(id)),
    begin: (evenUnkept) => then((late) => late.begin(evenUnkept)),
    erase: async (id) => {
      if (id !== undefined) return then((late) => late.erase(id));
      // The screen first: what is still under way finds nothing of hers on it.
      if (!plans.peek()) clear();
      // Where the browser will not, the proof names it.
      await dropAid().catch(() => {});
      const here = plans.peek() ?? (await coming);
      if (here) return here.erase();
      const erased = (await wasKept()) === false ? done : await eraseUnopened();
      if (!erased.ok) kept.value = { state: 'not_erased', why: erased.why };
      return erased;
    },
    prove: async () => {
      const here = plans.peek() ?? (await coming);
      return here ? here.prove() : (await keep()).proveHere();
    },
    preview: (plan, toScreen) => then((late) => late.preview(plan, toScreen)),
    add: (plan, toScreen) => then((late) => late.add(plan, toScreen)),
  };
}
