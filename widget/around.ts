import { effect } from '@preact/signals-core';
import { hearPanicKey } from '../components/panic-key';
import type { Consultation } from '../lib/consultation/consultation';
import type { AidWords } from '../lib/words/aid-words';
import { addPrintedNote } from './add-printed-note';
import type { Ground } from './aid';
import { leaveNow } from './leave';
import { removePrinted } from './print-frame';
import { stayInView } from './stay-in-view';

export interface AroundOptions {
  ground: Ground;
  words: AidWords;
  consultation: Consultation;
  frame: HTMLIFrameElement;
  /** Of the aid, inside the frame. */
  root: HTMLElement;
  /** Where keys are heard: a frame does not hear those of the page around it. */
  places: readonly EventTarget[];
}

/**
 * What goes on around the screens as long as the frame is there: the key to leave by, that the way out stays in view,
 * what is printed of the element with its page, and that what was printed from does not stay.
 * @returns how to stop
 */
export function around({ ground, words, consultation, frame, root, places }: AroundOptions): () => void {
  addPrintedNote(ground, words.t('widget.printed'));
  // Another plan on the screen, or none: what was printed from is not kept either.
  const clearPrinted = effect(() => {
    consultation.plan.value;
    removePrinted(ground);
  });
  const deaf = hearPanicKey(places, leaveNow);
  const still = stayInView(frame, root, ground.pristine);
  return () => {
    deaf();
    still();
    clearPrinted();
    removePrinted(ground);
  };
}
