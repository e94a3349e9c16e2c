import type { PracticeSection } from '../../lib/practice/classroom-view';
import type { Practice } from '../../lib/practice/practice';
import { places } from './places';

const after = ['replay', 'sheets', 'debrief'] as const;

/** What can be opened of a conversation: itself while it goes on, then what comes after it, as far as that is there. */
export function sectionsOf({ ended }: Pick<Practice, 'ended'>): readonly PracticeSection[] {
  return ended === null ? ['talk'] : after.filter((section) => places[section]);
}
