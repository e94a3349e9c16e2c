import { type Signal, signal } from '@preact/signals-core';
import type { Addition, Keeping, KeepingNow, Kept, KeptPlan, PlanSummary, Plans } from '../../lib/keeping';
import type { Outcome } from '../../lib/platform';
import type { Why } from '../../lib/why';
import type { Talk } from './builders';

const done: Outcome = { ok: true, value: undefined };
export const refusal = (why: Why): { ok: false; why: Why } => ({ ok: false, why });

/** A panel that nobody manages, at its first use. */
const panelKeeping: KeepingNow = {
  how: 'session',
  chosen: false,
  choices: ['session', 'passphrase'],
  byPolicy: false,
  asks: false,
  lockMinutes: 5,
  purgeDays: 14,
};

/** A woman's own browser, before she was asked. */
const widgetKeeping: KeepingNow = {
  how: 'nothing',
  chosen: false,
  choices: ['nothing', 'device', 'passphrase'],
  byPolicy: false,
  asks: false,
  lockMinutes: 5,
  purgeDays: undefined,
};

export interface FakePlansOptions extends Partial<Omit<Plans, 'kept' | 'keeping' | 'locked' | 'nextTry' | 'aside'>> {
  state?: Kept;
  keeping?: Partial<KeepingNow>;
  locked?: boolean;
  nextTry?: string;
  unread?: readonly string[];
  /** Plans on this device besides the one on the screen. */
  others?: readonly KeptPlan[];
  /** What opens it after a lock. */
  secret?: string;
  addition?: Partial<Addition>;
}

export interface FakePlans extends Plans {
  kept: Signal<Kept>;
  keeping: Signal<KeepingNow>;
  locked: Signal<boolean>;
  nextTry: Signal<string | undefined>;
  /** Every verb that changes something, with what it was given. */
  log: unknown[][];
  /** The same of those that only read. */
  reads: unknown[][];
}

const labelOf = ({ events }: KeptPlan) => {
  const last = events.findLast(({ kind }) => kind === 'label');
  return last?.kind === 'label' ? last.words : '';
};

/** A plan as the list shows it. */
export const summaryOf = (plan: KeptPlan): PlanSummary => ({
  id: plan.id,
  label: labelOf(plan),
  changedAt: plan.changedAt,
  purgeAfter: undefined,
  packs: [...new Set(plan.events.map(({ pack }) => pack))],
});

/** Plans that keep nothing anywhere, do what they are told, and write down what that was. */
export function fakePlans({ consultation }: Talk, options: FakePlansOptions = {}): FakePlans {
  const {
    state = { state: 'nowhere' },
    keeping,
    locked,
    nextTry,
    unread = [],
    others = [],
    secret,
    addition,
    ...verbs
  } = options;
  const byItself = verbs.byItself ?? true;
  const log: unknown[][] = [];
  const reads: unknown[][] = [];
  const held = (): KeptPlan[] => {
    const events = consultation.events.peek();
    const here = { id: consultation.plan.peek(), changedAt: events.at(-1)?.at ?? '', events, aside: [] };
    return [...(events.length > 0 ? [here] : []), ...others];
  };
  const added = (plan: { events: Addition['added'] }, toScreen: boolean): Addition => ({
    into: toScreen ? 'screen' : 'new',
    added: plan.events,
    here: 0,
    differing: 0,
    noLonger: 0,
    renamed: undefined,
    stillKept: false,
    ...addition,
  });
  const plans: FakePlans = {
    kept: signal(state),
    keeping: signal({ ...(byItself ? panelKeeping : widgetKeeping), ...keeping }),
    locked: signal(locked ?? false),
    nextTry: signal(nextTry),
    aside: signal(unread),
    byItself,
    log,
    reads,
    settling: new Set(),
    touch: () => undefined,
    keep: async () => void log.push(['keep']),
    choose: async (how: Keeping, passphrase?: string) => {
      log.push(['choose', how, passphrase]);
      plans.keeping.value = { ...plans.keeping.peek(), how, chosen: true, asks: passphrase !== undefined };
      return done;
    },
    lock: async () => {
      log.push(['lock', consultation.events.peek().length]);
      plans.locked.value = true;
    },
    unlock: async (passphrase) => {
      log.push(['unlock', passphrase]);
      if (secret !== undefined && passphrase !== secret) return refusal('passphrase_wrong');
      plans.locked.value = false;
      return done;
    },
    list: async ({ search = '', packs = [], from = 0, count = Number.POSITIVE_INFINITY } = {}) => {
      reads.push(['list', search, count]);
      const found = held()
        .map(summaryOf)
        .filter(
          ({ label, packs: about }) =>
            label.toLowerCase().includes(search.toLowerCase()) || about.some((pack) => packs.includes(pack)),
        );
      return { ok: true, value: { total: found.length, plans: found.slice(from, from + count), unread: 0 } };
    },
    look: async (id) => {
      reads.push(['look', id]);
      const plan = held().find((one) => one.id === id);
      return plan ? { ok: true, value: plan } : refusal('no_such_plan');
    },
    open: async (id) => {
      log.push(['open', id]);
      return done;
    },
    mayHold: async () => false,
    begin: async (evenUnkept) => {
      log.push(['begin', evenUnkept]);
      return done;
    },
    erase: async (id) => {
      log.push(['erase', id]);
      if (id === undefined) plans.locked.value = false;
      return done;
    },
    prove: async () => (['databases', 'caches', 'keys', 'local'] as const).map((what) => ({ what, left: [] })),
    preview: async (plan, toScreen) => {
      reads.push(['preview', plan.plan, toScreen]);
      return { ok: true, value: added(plan, toScreen) };
    },
    add: async (plan, toScreen) => {
      log.push(['add', plan.plan, toScreen]);
      return { ok: true, value: added(plan, toScreen) };
    },
    ...verbs,
  };
  return plans;
}
