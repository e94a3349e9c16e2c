import type { ReadonlySignal } from '@preact/signals-core';
import type { Carry } from './carry/carry';
import type { Plans } from './keeping';
import type { Languages } from './languages';
import type { Layout } from './layout';
import type { OfferNow } from './offer/offer-now';
import type { Offline } from './offline';
import type { Pack } from './pack/pack';
import type { Problem } from './problem';
import type { RecordBeside } from './record-beside';
import type { Send } from './smart/send';
import type { Why } from './why';

/** What came of something that may fail for a reason we know. */
export type Outcome<T = void> = { ok: true; value: T } | { ok: false; why: Why };

/** One decision as a list of them shows it, before its figures are fetched. */
export interface PackCard {
  id: string;
  title: string;
  stage: Pack['stage'];
  question: string;
}

/** What came of opening a pack that somebody brought: the pack in English, or everything that is wrong with it. */
export type Opened =
  | {
      ok: true;
      pack: Pack;
      /** The same pack in the other languages that it came with. */
      also?: readonly Pack[];
      /** What is wrong with words in other languages: these are not shown, and English is in their place. */
      unsaid?: readonly Problem[];
    }
  | { ok: false; problems: readonly Problem[] };

/** The decisions that a shell has, each fetched when it is wanted. */
export interface Shelf {
  readonly cards: readonly PackCard[];
  load: (id: string) => Promise<Outcome<Pack>>;
  /** Opens a pack from files of this device, through the door that every pack comes through. */
  openFiles?: (files: readonly File[]) => Promise<Opened>;
}

/** What a shell can do for the aid. A verb that is not there is not offered; nobody asks which shell it is. */
export interface Platform {
  /** @param to `her` where it is what she takes with her */
  copy: (text: string, to?: 'her') => Promise<Outcome>;
  /** Of Evenhand: what leaves it says what it was made with. */
  version?: string;
  /** Saves a file through the browser, to a place that she chooses. */
  download: (file: { name: string; type: string; text: string }) => Promise<Outcome>;
  /** Opens the browser's print with her plan and nothing else, in one of its layouts. */
  print: (layout: Layout) => Promise<Outcome>;
  plans?: Plans;
  /** Takes a plan to another device, in a file or in codes; the part that does it is fetched when it is wanted. */
  carry?: () => Promise<Outcome<Carry>>;
  /**
   * Opens the camera where the shell can, and gives the text of each code that it sees to `seen` until `stop`.
   * @param ended called when somebody turned it off over there
   */
  camera?: (seen: (text: string) => void, ended?: () => void) => Promise<Outcome<{ stop: () => void }>>;
  /** Puts a note into the record beside the panel; the part that does it is fetched when it is wanted. */
  record?: () => Promise<Outcome<RecordBeside>>;
  /** Sends a document to the trust's own server; undefined inside as long as no policy names one. */
  send?: ReadonlySignal<Send | undefined>;
  /** Opens the classroom; `beside` what is on the screen, or in its place. */
  practise?: (beside: boolean) => void;
  /** Calls back when the computer locks its own screen, where the shell can tell. Returns what stops that. */
  onScreenLock?: (then: () => void) => () => void;
  /** What is wrong with the settings that an organisation gave the shell. */
  policyProblems?: ReadonlySignal<readonly Problem[]>;
  /** What a trust says of its own services, where it has said anything. */
  offer?: ReadonlySignal<OfferNow>;
  /** Other languages than that of the page, each fetched when it is chosen. */
  languages?: Languages;
  /** Keeping the aid itself on the device, where it has an address of its own. */
  offline?: Offline;
  /** More decisions than one to choose from. */
  shelf?: Shelf;
  /** A clinician uses it with a woman: a decision past its review date does not open. */
  clinical?: true;
  /** Where the report of a decision lies, beside the aid. */
  reportOf?: (pack: string) => string;
  /** Where a decision has a page of its own, on which the aid can be kept for use without a connection. */
  ownPageOf?: (pack: string) => string;
  /** Leaves for a harmless page at once. */
  leave?: () => void;
}
