import type { ReadonlySignal } from '@preact/signals-core';
import type { CarriedPlan } from './carry/carried-plan';
import type { Event } from './consultation/event-schema';
import type { Outcome } from './platform';
import type { Why } from './why';

/** Where her words are. It is on every screen. */
export type Kept =
  /** On this screen and nowhere else: nobody has asked to keep them. */
  | { state: 'nowhere' }
  /** Something was kept here before; it is not on the screen, and what is on the screen is not kept. */
  | { state: 'held' }
  | { state: 'keeping' }
  | { state: 'kept'; at: string }
  /** The screen is cleared; what was kept is being deleted. */
  | { state: 'erasing' }
  /** Somebody asked to keep them and they are not kept; they are still on the screen. */
  | { state: 'not_kept'; why: Why }
  /** The screen is cleared, and the store would not delete: what was kept may still be there. */
  | { state: 'not_erased'; why: Why };

/** How plans are kept on this device, which is who can read them later. */
export type Keeping =
  /** Not at all: on the screen and nowhere else. */
  | 'nothing'
  /** With the key beside them: whoever uses this device, and a script of the page, can read them. */
  | 'device'
  /** Under a random key in the memory of the browser: when it closes, nobody can read them again. */
  | 'session'
  /** Under a key that is made from a passphrase. */
  | 'passphrase';

/** How plans are kept here now, and what may be chosen. */
export interface KeepingNow {
  how: Keeping;
  /** False as long as nobody chose: then it is the way that leaves the least behind. */
  chosen: boolean;
  /** What may be chosen here: a trust's policy may leave one. */
  choices: readonly Keeping[];
  /** True where the trust's policy decides. */
  byPolicy: boolean;
  /** True where opening after a lock takes a passphrase. */
  asks: boolean;
  /** Minutes without a touch or a key after which the screen locks; 0 never. */
  lockMinutes: number;
  /** Days after its last change for which a plan is kept; undefined for as long as she likes. */
  purgeDays: number | undefined;
}

/** One plan on this device, as a list shows it, without its events. */
export interface PlanSummary {
  id: string;
  /** What somebody called it, to find it again; may be empty. */
  label: string;
  /** ISO instant of the last change. */
  changedAt: string;
  /** ISO date of the last day on which it is kept; undefined for no such day. */
  purgeAfter: string | undefined;
  /** The decisions that are spoken of in it, in the order in which they were first. */
  packs: readonly string[];
}

/** Some of the plans on this device, the one changed last first. */
export interface PlanList {
  /** How many there are that match, of which `plans` are some. */
  total: number;
  plans: readonly PlanSummary[];
  /** How many cannot be read, by this version or at all: kept aside, and said. */
  unread: number;
}

export interface PlanQuery {
  /** Words to look for in labels, in any case; empty for all. */
  search?: string;
  /** Decisions whose plans match too, because their titles hold the words. */
  packs?: readonly string[];
  from?: number;
  count?: number;
}

/** One plan read from this device. */
export interface KeptPlan {
  id: string;
  changedAt: string;
  events: readonly Event[];
  /** What could not be read, whole: shown as such, never dropped. */
  aside: readonly string[];
}

/** One thing that was looked at after deleting everything, and what was still found of it. */
export interface Proof {
  what: 'databases' | 'caches' | 'keys' | 'local' | 'counts';
  /** Names of what is still there; empty when it is gone; undefined where the browser does not say. */
  left: readonly string[] | undefined;
  /** Names of what is not deleted with plans, since nothing of them is in it, and is still there. */
  stays?: readonly string[];
}

/** What adding a plan that came from elsewhere would do, before it is done. */
export interface Addition {
  /** The plan that it would be added to: one of the same name, or a new one. */
  into: 'new' | 'same' | 'screen';
  /** Events that are not here yet, oldest first. */
  added: readonly Event[];
  /** How many are here already. */
  here: number;
  /** How many have the name of an event here and say something else: those here stay as they are. */
  differing: number;
  /** How many of the things said here would no longer count: taken back, or corrected, by what comes in. */
  noLonger: number;
  /** The name that the plan would have instead of its own. */
  renamed: string | undefined;
  /** True where something is left out, because it would show others what is kept from them here. */
  stillKept: boolean;
}

/** Keeping plans on this device. Nothing here sends anything. */
export interface Plans {
  readonly kept: ReadonlySignal<Kept>;
  readonly keeping: ReadonlySignal<KeepingNow>;
  /** True while the screen is locked: nothing of hers is on it, and nothing is read or opened. */
  readonly locked: ReadonlySignal<boolean>;
  /** ISO instant before which no passphrase is tried, after several wrong ones. */
  readonly nextTry: ReadonlySignal<string | undefined>;
  /** Stored events that could not be read: shown as such, never dropped. */
  readonly aside: ReadonlySignal<readonly string[]>;
  /** True where keeping began by itself (the panel); false where she has to say so (the widget). */
  readonly byItself: boolean;
  /** Tries again to keep what is not kept. */
  keep: () => Promise<void>;
  /**
   * Chooses how plans are kept, now or again: what is kept is sealed anew under a new key, all of it or none.
   * @param passphrase for 'passphrase', and for 'session' where a lock is to ask for one
   */
  choose: (how: Keeping, passphrase?: string) => Promise<Outcome>;
  /** What makes fields say what is typed in them: called before the screen is cleared, also when another page locks. */
  readonly settling: Set<() => void>;
  /** Somebody is here: a key in memory holds for another while, in other panels too. */
  touch: () => void;
  /** Clears the screen once everything on it is kept, and takes the key away where a passphrase brings it back. */
  lock: () => Promise<void>;
  /** Opens after a lock, or at the start where a passphrase is asked for; shows the plan that was on the screen. */
  unlock: (passphrase?: string) => Promise<Outcome>;
  /**
   * Leaves what is kept closed, and goes back to the aid as it was: where opening asked for a passphrase, and nothing of
   * hers is behind the lock. Elsewhere it is not there.
   */
  notNow?: (() => void) | undefined;
  list: (query?: PlanQuery) => Promise<Outcome<PlanList>>;
  /** Reads one plan without putting it on the screen. */
  look: (id: string) => Promise<Outcome<KeptPlan>>;
  /** Puts a plan on the screen; without an id, the one changed last. */
  open: (id?: string) => Promise<Outcome>;
  /** Whether there are plans on this device, if it can be told without opening or fetching anything. */
  mayHold: () => Promise<boolean | undefined>;
  /**
   * Begins a new plan. Like `open` it refuses while something on the screen is wanted kept and is not, unless
   * somebody has said that it may go.
   */
  begin: (evenUnkept?: boolean) => Promise<Outcome>;
  /** Takes one plan off this device; without an id, everything. The screen is cleared with it. */
  erase: (id?: string) => Promise<Outcome>;
  /** Looks whether anything of the aid is left in this browser. */
  prove: () => Promise<readonly Proof[]>;
  /** What adding this plan would do; nothing is done. */
  preview: (plan: CarriedPlan, toScreen: boolean) => Promise<Outcome<Addition>>;
  /** Adds it, all of it or nothing, and puts it on the screen. Twice is once. */
  add: (plan: CarriedPlan, toScreen: boolean) => Promise<Outcome<Addition>>;
}
