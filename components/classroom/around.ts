import type { ReadonlySignal, Signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Consultation } from '../../lib/consultation/consultation';
import type { KeptDebrief } from '../../lib/debrief/kept-debrief';
import type { Pack } from '../../lib/pack/pack';
import type { Outcome, PackCard, Platform } from '../../lib/platform';
import type { ClassroomView } from '../../lib/practice/classroom-view';
import type { Look, Practice } from '../../lib/practice/practice';
import type { PracticeRoom } from '../../lib/practice/practice-room';
import type { Apart } from '../../lib/practice/told-apart';
import type { Problem } from '../../lib/problem';
import type { PackTilt } from '../../lib/tilts/pack-tilt';
import type { Case } from '../../lib/training/case';
import type { AidWords } from '../../lib/words/aid-words';

/** One practice conversation on the screen: the same aid, on names that say that it is practice. */
export interface Stage {
  consultation: Consultation;
  platform: Platform;
  /** Those of the screen, and the English ones. */
  words: ReadonlySignal<AidWords>;
  english: AidWords;
  /** Tells an element which language it is in. */
  speakOn: (element: HTMLElement) => () => void;
  stop: () => void;
}

/** Everything that the classroom is handed. Nothing in it reaches a plan of a woman, a record or a server. */
export interface ClassroomAround {
  room: PracticeRoom;
  cases: readonly Case[];
  /** The decisions by name, before their figures are fetched. */
  decisions: readonly PackCard[];
  loadPack: (id: string) => Promise<Outcome<Pack>>;
  /** Every way in which the exercise tilts a decision. */
  loadTilts: (id: string) => Promise<Outcome<readonly PackTilt[]>>;
  /** @param said called with every event as it comes */
  stage: (practice: Practice, pack: Pack, said: (events: Practice['events']) => void) => Stage;
  /**
   * Reads a file that the classroom saved, and keeps it; everything else is refused, with all that is wrong.
   * It always comes to an answer: what breaks in the reading is a refusal too. `apart`: what in it is not as it was here, where the conversation was here already.
   */
  openFile: (
    file: File,
  ) => Promise<
    | { ok: true; practice: Practice; apart: Apart | undefined }
    | { ok: true; debrief: KeptDebrief }
    | { ok: false; problems: readonly Problem[] }
  >;
  readonly view: ReadonlySignal<ClassroomView>;
  /** Puts another view on the screen, so that the browser's way back leads here. */
  go: (view: ClassroomView) => void;
  /** Everything larger, for a room. */
  large: Signal<boolean>;
  /** Undefined where it is in a tab already. */
  openTab: ((view: ClassroomView, how: 'large' | 'print') => void) | undefined;
  /** Goes back to the panel, or closes the tab. */
  leave: () => void;
  /** Prints what is on the screen. */
  print: () => void;
  download: Platform['download'];
  random: () => number;
  /** ISO instant. */
  now: () => string;
}

export const ClassroomContext = createContext<ClassroomAround | null>(null);

/** What every part of the classroom is handed. */
export function useClassroom(): ClassroomAround {
  const value = useContext(ClassroomContext);
  if (!value) throw new Error('this part stands outside of <Classroom>');
  return value;
}

/** What a conversation is called: by its case, or as it came. */
export function useTitle(): (practice: Practice) => string {
  const { cases, decisions } = useClassroom();
  return ({ case: { id }, pack }) =>
    cases.find((one) => one.id === id)?.title ?? decisions.find((one) => one.id === pack)?.title ?? '';
}

/** Appends one look. */
export const withLook =
  (look: Look) =>
  (before: Practice): Practice => ({ ...before, looks: [...before.looks, look] });
