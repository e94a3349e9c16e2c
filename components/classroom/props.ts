import type { ReadonlySignal } from '@preact/signals';
import type { ComponentType, RefObject } from 'preact';
import type { Pack } from '../../lib/pack/pack';
import type { Platform } from '../../lib/platform';
import type { Look, Practice } from '../../lib/practice/practice';
import type { Case } from '../../lib/training/case';
import type { Why } from '../../lib/why';

/** What the pages after a conversation are given. */
export interface PracticeProps {
  practice: ReadonlySignal<Practice>;
  /** The decision that it is about, in English. */
  pack: Pack;
  /** The case that was acted; undefined where this version has it no longer. */
  acted: Case | undefined;
  /** ISO date of today, where this device is. */
  today: string;
  /** Puts another in the place of the practice, on the screen at once, and keeps it. Its name stays. */
  change: (to: Practice) => void;
  /** Prints what is on the screen, under the banner of practice. */
  print: () => void;
  /** Saves a file: the caller stamps it. */
  download: Platform['download'];
  /** Keeps a debrief, as its file has it, without the conversation. @returns why it is not kept, where it is not */
  keepDebrief: (text: string) => Promise<Why | undefined>;
  /** All cases of this build. */
  cases: readonly Pick<Case, 'id' | 'version'>[];
}

/** What the exercise with tilted packs is given. */
export interface TiltProps {
  print: () => void;
  /** From 0 up to but not including 1: which side is the tilted one. */
  random: () => number;
}

/** What goes into the aid to see what can be seen: it stands inside of <Aid>, so that it can ask `useAid`. */
export type WatchScreen = ComponentType<{ root: RefObject<HTMLElement | null> }>;

/**
 * The pages and parts that are made beside the classroom. What is not there is not offered.
 * They come first in `places.ts`, the one file that fills them in.
 */
export interface Places {
  /** The timeline of facts. */
  replay?: ComponentType<PracticeProps>;
  /** Our own sheet, by each role, side by side. */
  sheets?: ComponentType<PracticeProps>;
  /** What went well and one thing to try, and all of it on paper. */
  debrief?: ComponentType<PracticeProps>;
  /** Find what was tilted. */
  tilt?: ComponentType<TiltProps>;
  /** Gives a part that tells each change of what can be seen. */
  watch?: (looked: (look: Look) => void) => WatchScreen;
}
