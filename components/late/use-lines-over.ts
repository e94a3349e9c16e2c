import type { ReadonlySignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useLocal } from '../aid-context';

/** CSS pixels in a millimetre, by definition of both. */
const pixels = 96 / 25.4;
/** The page, less what rounding may add. */
const page = 209.5 * pixels;
/** A line of 27 pt, the least that is read from two metres, with its space. */
const line = 32 * (96 / 72);

/**
 * Measures a card as it is printed, and not as small as it may be on the screen.
 * @returns what to measure by, and by how many lines it is longer than its page; 0 where it fits
 */
export function useLinesOver() {
  const card = useRef<HTMLDivElement>(null);
  const over = useLocal(0);
  useLayoutEffect(() => {
    const height = card.current?.getBoundingClientRect().height ?? 0;
    over.value = Math.max(0, Math.ceil((height - page) / line));
  });
  return { card, over: over as ReadonlySignal<number> };
}
