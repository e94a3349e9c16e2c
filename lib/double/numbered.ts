import type { DoubleLine } from './double-line';

/** A place on a screen: a line, or nothing where what belongs there is not shown now. A place is counted either way. */
export type Slot = DoubleLine | undefined;

/** A line under its number, "3.10": its step, and its place in it. */
export interface NumberedLine extends DoubleLine {
  number: string;
}

/**
 * Numbers the places of a screen and leaves out those with nothing in them, so that the number of a line is the same whatever
 * else is shown, and is of no other line when it is not.
 * @param place what every number begins with
 */
export function numbered(slots: readonly Slot[], place: readonly number[]): NumberedLine[] {
  return slots.flatMap((line, index) => (line ? [{ ...line, number: [...place, index + 1].join('.') }] : []));
}
