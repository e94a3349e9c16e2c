import type { ReadonlySignal } from '@preact/signals-core';
import type { Event } from './consultation/event-schema';
import type { Pack } from './pack/pack';
import type { Problem } from './problem';
import type { Why } from './why';

/** What came of something that may fail for a reason we know. */
export type Outcome<T = void> = { ok: true; value: T } | { ok: false; why: Why };

/** Where her words are, in one of four states. It is on every screen. */
export type Kept =
  /** On this screen and nowhere else: nobody has asked to keep them. */
  | { state: 'nowhere' }
  /** Something was kept here before; it is not on the screen, and what is on the screen is not kept. */
  | { state: 'held' }
  | { state: 'keeping' }
  | { state: 'kept'; at: string }
  /** Somebody asked to keep them and they are not kept; they are still on the screen. */
  | { state: 'not_kept'; why: Why }
  /** The screen is cleared, and the store would not delete: what was kept may still be there. */
  | { state: 'not_erased'; why: Why };

/** One plan on this device, as a list shows it. */
export interface PlanSummary {
  id: string;
  changedAt: string;
  /** Events that could be read, and those kept aside because this version cannot read them. */
  events: readonly Event[];
  aside: readonly string[];
}

/** Keeping plans on this device. Nothing here sends anything. */
export interface Plans {
  readonly kept: ReadonlySignal<Kept>;
  /** Stored events that this version could not read: shown as such, never dropped. */
  readonly aside: ReadonlySignal<readonly string[]>;
  /** True where keeping began by itself (the panel); false where she has to say so (the widget). */
  readonly byItself: boolean;
  /** Begins to keep, and keeps all that was said so far. */
  keep: () => Promise<void>;
  list: () => Promise<Outcome<readonly PlanSummary[]>>;
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
}

/** One decision as a list of them shows it, before its figures are fetched. */
export interface PackCard {
  id: string;
  title: string;
  stage: Pack['stage'];
  question: string;
}

/** What came of opening a pack that somebody brought: the pack, or everything that is wrong with it. */
export type Opened = { ok: true; pack: Pack } | { ok: false; problems: readonly Problem[] };

/** The decisions that a shell has, each fetched when it is wanted. */
export interface Shelf {
  readonly cards: readonly PackCard[];
  load: (id: string) => Promise<Outcome<Pack>>;
  /** Opens a pack from files of this device, through the door that every pack comes through. */
  openFiles?: (files: readonly File[]) => Promise<Opened>;
}

/** What a shell can do for the aid. A verb that is not there is not offered; nobody asks which shell it is. */
export interface Platform {
  copy: (text: string) => Promise<Outcome>;
  /** Saves a file through the browser, to a place that she chooses. */
  download: (file: { name: string; type: string; text: string }) => Promise<Outcome>;
  /** Opens the browser's print with her plan and nothing else. */
  print: () => Promise<Outcome>;
  plans?: Plans;
  /** More decisions than one to choose from. */
  shelf?: Shelf;
  /** A clinician uses it with a woman: a decision past its review date does not open. */
  clinical?: true;
  /** Where the report of a decision lies, beside the aid. */
  reportOf?: (pack: string) => string;
  /** Leaves for a harmless page at once. */
  leave?: () => void;
}
