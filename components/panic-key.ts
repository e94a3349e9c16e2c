import { createPanicKey, type KeySign } from '../lib/panic-key';

const signs = ['keydown', 'keyup', 'pointerdown'] as const;

/**
 * Calls `panic` when Shift is pressed three times, wherever among `places` the focus is: the window of the aid, and
 * that of the page around it. One count for all of them.
 * @returns how to stop
 */
export function hearPanicKey(places: readonly EventTarget[], panic: () => void): () => void {
  const heard = createPanicKey(() => performance.now());
  const hear = (event: Event) => {
    if (heard(event as Event & KeySign)) panic();
  };
  // On the way down: what a page does with its keys does not come in between.
  for (const place of places) for (const sign of signs) place.addEventListener(sign, hear, true);
  return () => {
    for (const place of places) for (const sign of signs) place.removeEventListener(sign, hear, true);
  };
}
