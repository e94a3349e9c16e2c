import type { Frames } from '../../lib/numbers/frames';
import { crowd } from '../../lib/numbers/icon-array';

export interface Place {
  x: number;
  y: number;
  /** It happened to this person. */
  event: boolean;
}

/** Where each person of a crowd stands in our own picture, so that every way draws the same people in the same places. */
export function places({ event, per }: Frames): Place[] {
  return Array.from({ length: per }, (_, person) => {
    const line = Math.floor(person / crowd.across);
    return {
      x: (person % crowd.across) * crowd.cell.width,
      y: line * crowd.cell.height + Math.floor(line / crowd.band) * crowd.bandGap,
      event: person < event,
    };
  });
}

/** The view box of our picture of a crowd. */
export function viewBox({ per }: Frames): string {
  const lines = Math.ceil(per / crowd.across);
  const gaps = Math.floor((lines - 1) / crowd.band) * crowd.bandGap;
  return `0 0 ${crowd.across * crowd.cell.width} ${lines * crowd.cell.height + gaps}`;
}
