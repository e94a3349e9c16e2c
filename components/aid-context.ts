import { type ReadonlySignal, type Signal, useSignal } from '@preact/signals';
import { type ComponentType, createContext, type RefObject } from 'preact';
import { useContext, useRef } from 'preact/hooks';
import type { Consultation } from '../lib/consultation/consultation';
import type { Decision } from '../lib/consultation/decision';
import type { DoubleOf } from '../lib/double/double-of';
import type { Frames } from '../lib/numbers/frames';
import type { Measure, Option, Row } from '../lib/pack/pack';
import type { Outcome, Platform } from '../lib/platform';
import type { AidKey, AidWords } from '../lib/words/aid-words';

export type { AidKey, AidWords };

/** The steps of the aid, in order. `row` is a step of its own: one row, looked at closely. */
export const steps = ['start', 'matters', 'compare', 'row', 'questions', 'decide', 'plan'] as const;
export type Step = (typeof steps)[number];
/** What is on the screen: a step, or one of the pages beside them. */
export type Page =
  | 'decisions'
  | 'conversation'
  | 'record'
  | 'door'
  | 'thread'
  | 'saved'
  | 'carry'
  | 'keeping'
  | 'language'
  | 'needs'
  | 'double'
  | 'counts';
export type View =
  | { at: Exclude<Step, 'row' | 'questions' | 'start'> | Exclude<Page, 'keeping' | 'language' | 'double' | 'needs'> }
  /** `back`: where she was when she was asked. */
  | { at: 'keeping' | 'language' | 'needs'; back?: View }
  /** Two languages at once, of the view that she came from. `line`: where she goes on, by the id that it has in both. */
  | { at: 'double'; of?: DoubleOf; back?: View; line?: string }
  /** What is wrong or unfair, in the view that she came from. `row`: whose passport was open there. */
  | { at: 'unfair'; back?: View; row?: string }
  | { at: 'start'; part?: 'who' }
  | { at: 'row'; row: string }
  | { at: 'questions'; about?: string };

/** Screens that need no decision. */
export const standsAlone: ReadonlySet<View['at']> = new Set([
  'decisions',
  'plan',
  'record',
  'door',
  'thread',
  'saved',
  'carry',
  'keeping',
  'language',
  'needs',
  'counts',
]);

/**
 * What a shell adds to the screens that every shell has: above the first step, above and below the plan, among its ways
 * out, in place of the flat menu and last in it, among what is said above everything, in the line that says where her
 * words are and whether they are sent; what the widget fetches after its first screen; what a trust says of its own
 * services; and what watches over all of it.
 */
export interface Parts {
  start?: ComponentType;
  name?: ComponentType;
  plan?: ComponentType;
  out?: ComponentType;
  menu?: ComponentType<MenuProps>;
  lock?: ComponentType<{ onPress: () => void }>;
  notice?: ComponentType;
  where?: ComponentType;
  sent?: ComponentType;
  /** Said above everything: what is not kept and why, and what is here from before. */
  kept?: ComponentType;
  /** Where her words are, below every screen. */
  foot?: ComponentType;
  /** What can be good and what can be hard about an option; and everything else that it involves. */
  goodAndHard?: ComponentType<{ option: Option }>;
  optionAbout?: ComponentType<{ option: Option }>;
  /** The pictures of a measured length, and of a count above 1,000. */
  timeline?: ComponentType<{ row: Row; option: Option; measure: Measure }>;
  nested?: ComponentType<{ frames: Frames; label: string; upTo: number }>;
  /** Below the first step: who made it and how. */
  startAbout?: ComponentType;
  /** What gives the focus to the nearest part where the one that had it is gone. */
  keepFocus?: ComponentType<{ root: RefObject<HTMLElement | null> }>;
  /** What can be done where something is broken. */
  broken?: ComponentType<{ onAgain: () => void }>;
  /** What opens under the link to a source. */
  passport?: ComponentType<PassportProps>;
  /** Everything that was said, as text, for a moment in which something is broken. */
  asText?: (consultation: Consultation, words: AidWords) => string;
  /** What a trust says of its own services, on the first step. */
  here?: ComponentType;
  /** Where the options on the grid are, under their names. */
  hereHeads?: ComponentType<{ options: readonly Option[] }>;
  /** Whether an option is here, and where it is. `short` where there is little room beside its name. */
  hereOption?: ComponentType<{ option: Option; short?: boolean }>;
  /** The trust's number, wherever she is told to ring. */
  hereRing?: ComponentType;
  /** Figures of the trust, after all others. */
  hereRows?: ComponentType<{ options: readonly Option[] }>;
  /** In the head of every view: the language of it, and the way to another. */
  language?: ComponentType;
  /** Above every view, and in what is taken home: that nobody who speaks this language has checked it. */
  draft?: ComponentType;
  /** Reads the screen aloud. */
  aloud?: ComponentType;
  /** Beside a heading or a line of a screen in easy words. */
  picture?: ComponentType<PictureOf>;
  /** What helps when she is talked with, where it is asked for and shown. */
  needs?: ComponentType;
  guard?: ComponentType<{ root: RefObject<HTMLElement | null> }>;
}

/** What the items of the menu are made of. */
export interface MenuProps {
  /** Those that the shell has, in any order; some make no sense without a decision. */
  pages: readonly Page[];
  /** What is on the screen. */
  shown: View;
  /** Closes the menu and goes there. */
  goTo: (to: View) => void;
  /** Closes the menu, where an item does something else. */
  onPress: () => void;
}

/** What a picture stands beside: an option or a row of the decision, or a part of the screen by its name; of nothing, the screen. */
export interface PictureOf {
  option?: string;
  row?: string;
  part?: string;
}

export interface PassportProps {
  row: Row;
  /** Where the focus goes back to. */
  link: RefObject<HTMLButtonElement | null>;
  onClose: () => void;
}

export interface AidValue {
  consultation: Consultation;
  /** The decision on the screen. @throws where none is: ask `consultation.current` first. */
  readonly decision: Decision;
  platform: Platform;
  parts: Parts;
  /** ISO date: renewed while the aid stays open, so that no figure outlives its review date on a screen. */
  today: ReadonlySignal<string>;
  words: AidWords;
  /** The same conversation and the words for it in English: what goes into a record is written from these. */
  record: { consultation: Consultation; words: AidWords };
  t: AidWords['t'];
  view: Signal<View>;
  go: (view: View) => void;
  /** How many fields hold words that are not yet events. */
  typing: Signal<number>;
  /** Makes events of what the fields on the screen hold: one verb for each, called before the screen is cleared. */
  fields: Set<() => void>;
  /** One sentence for the screen and for a screen reader, about what was just done. */
  said: Signal<string>;
  /** True while she is asked whether everything is to be deleted. */
  sure: Signal<boolean>;
}

export const AidContext = createContext<AidValue | null>(null);

/** Everything a part of the aid needs: what is said, what can be done, and the words for it. */
export function useAid(): AidValue {
  const value = useContext(AidContext);
  if (!value) throw new Error('this part stands outside of <Aid>');
  return value;
}

/** Runs a verb of the platform and says what came of it. */
export function useVerb(): (verb: () => Promise<Outcome>, done: AidKey) => Promise<void> {
  const { said, t } = useAid();
  return async (verb, done) => {
    said.value = '';
    const outcome = await verb();
    said.value = outcome.ok ? t(done) : t(`why.${outcome.why}`);
  };
}

/** A signal that lives as long as the component and starts with `value`. */
export const useLocal = useSignal;

let ids = 0;

/**
 * An id that no other element of this document has. Preact's own begin anew when an aid is drawn anew, as it is in each
 * language, and a label would then name another field.
 */
export function useId(): string {
  const id = useRef('');
  id.current ||= `id-${++ids}`;
  return id.current;
}
