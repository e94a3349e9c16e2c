import { type Signal, signal } from '@preact/signals-core';
import type { Consultation } from '../../lib/consultation/consultation';

const away = new WeakMap<Consultation, Signal<boolean>>();

/** Whether the line on the language of her browser was put away, for as long as the aid is open: it is kept nowhere. */
export function notHereAway(consultation: Consultation): Signal<boolean> {
  const is = away.get(consultation) ?? signal(false);
  away.set(consultation, is);
  return is;
}
