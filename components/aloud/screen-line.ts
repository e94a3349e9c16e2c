import type { ReadLine } from '../../lib/speech/reader';

/** One line as it stands on the screen, and the part of the screen that is marked while it is read. */
export interface ScreenLine extends ReadLine {
  element: Element;
}
