import { type Signal, signal } from '@preact/signals-core';
import type { Consultation } from '../../lib/consultation/consultation';

const picked = new WeakMap<Consultation, Signal<boolean>>();

/**
 * True from a press on the page of languages until its words have come: with them whoever pressed is brought back to
 * where she was, and told so in them.
 */
export function pickedOnPage(consultation: Consultation): Signal<boolean> {
  const one = picked.get(consultation) ?? signal(false);
  picked.set(consultation, one);
  return one;
}
