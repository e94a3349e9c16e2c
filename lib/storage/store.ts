import type { ReadonlySignal } from '@preact/signals-core';
import type { Event } from '../consultation/event-schema';
import type { Keeping, PlanList, PlanQuery } from '../keeping';
import type { Outcome } from '../platform';
import type { Numbered } from './numbered';
import type { LockRow } from './rows';

/** One write to a plan: what is new in it, and all that it is by then. */
export interface PlanWrite {
  plan: string;
  /** What is to be put on disk. */
  fresh: readonly Numbered[];
  /** Every event of the plan, for what a list shows of it. */
  events: readonly Event[];
  /** True where some of it was on disk before: a plan that was deleted meanwhile is not brought back by this. */
  goesOn: boolean;
}

/** A plan as it was read: its events in their places, and what could not be read. */
export interface StoredPlan {
  id: string;
  changedAt: string;
  numbered: readonly Numbered[];
  aside: readonly string[];
}

/** The state in which a store is found, or comes into when somebody locks it. */
export type StoreState = 'empty' | 'open' | 'locked';

/**
 * Where plans are put, sealed. Everything comes back as an outcome: "could not" is never "nothing there".
 */
export interface Store {
  readonly state: ReadonlySignal<StoreState>;
  /** How plans are kept; undefined where nothing is yet. */
  readonly row: ReadonlySignal<LockRow | undefined>;
  readonly asks: ReadonlySignal<boolean>;
  readonly nextTry: ReadonlySignal<string | undefined>;
  /** Everything is on disk when this has come true, or nothing of it. */
  write: (write: PlanWrite) => Promise<Outcome>;
  read: (plan: string) => Promise<Outcome<StoredPlan | undefined>>;
  /** What is in a plan on disk and not among `known`; 'gone' where the plan is no longer there. */
  news: (plan: string, known: ReadonlySet<string>) => Promise<Outcome<Numbered[] | 'gone'>>;
  /** The name of the plan that was changed last. */
  latest: () => Promise<Outcome<string | undefined>>;
  list: (query: PlanQuery) => Promise<Outcome<PlanList>>;
  /** Seals everything anew under a new key, and keeps it in this way from now on. */
  choose: (how: Exclude<Keeping, 'nothing'>, passphrase: string | undefined) => Promise<Outcome>;
  unlock: (passphrase: string) => Promise<Outcome>;
  lock: () => Promise<void>;
  /** Whether this is the passphrase that it was locked with, also where the record of it is gone by now. */
  knows: (passphrase: string) => Promise<boolean>;
  /** Looks again at what another page may have done to the key. */
  look: () => Promise<Outcome>;
  touch: () => Promise<void>;
  erase: (plan?: string) => Promise<Outcome>;
  /** Takes away what is past its last day; gives the names of those plans. */
  purge: () => Promise<Outcome<readonly string[]>>;
  onChange: (then: () => void) => () => void;
  /** Stops listening and closes. */
  close: () => void;
}

/** @param onErased called when another tab or window deletes everything */
export type OpenStore = (onErased: () => void) => Promise<Outcome<Store>>;
