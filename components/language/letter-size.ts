import { type Signal, signal } from '@preact/signals-core';
import type { Consultation } from '../../lib/consultation/consultation';

/** How large the letters of the screen are. */
export const letterSizes = ['usual', 'large', 'largest'] as const;
export type LetterSize = (typeof letterSizes)[number];

const sizes = new WeakMap<Consultation, Signal<LetterSize>>();

/** The size that was chosen for one aid, for as long as it is open: it is a matter of the eyes before it, and is kept nowhere. */
export function letterSizeOf(consultation: Consultation): Signal<LetterSize> {
  const size = sizes.get(consultation) ?? signal<LetterSize>('usual');
  sizes.set(consultation, size);
  return size;
}
