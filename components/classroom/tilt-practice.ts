import type { Practice } from '../../lib/practice/practice';
import { practiceNames } from '../../lib/practice/practice-mark';

/** A conversation that nobody has: what a page of the exercise stands on. It is practice by its name, and is never kept. */
export function tiltPractice(pack: string, now: string): Practice {
  return {
    id: practiceNames(() => 'tilt')(),
    case: { id: 'tilt', version: '' },
    pack,
    began: now,
    ended: null,
    events: [],
    looks: [],
    sheets: [],
    debrief: { well: [], next: null },
  };
}
