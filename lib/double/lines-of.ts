import { planNow } from '../plan/plan-now';
import { compareLines } from './compare-lines';
import { decideLines } from './decide-lines';
import type { DoubleLine } from './double-line';
import type { DoubleOf } from './double-of';
import { mattersLines } from './matters-lines';
import { planLines } from './plan-lines';
import { questionsLines } from './questions-lines';
import { rowLines } from './row-lines';
import type { Speaking } from './speaking';
import { startLines } from './start-lines';

/**
 * What a screen says in one language, line by line. Run once for each of two languages it gives the same lines, by their
 * ids and in the same order: what they are depends on the figures and on what was said, and on no word.
 * Without a decision on the screen there is her plan alone.
 */
export function linesOf(of: DoubleOf, speaking: Speaking): DoubleLine[] {
  const pack = speaking.consultation.current.value;
  if (!pack || of.step === 'plan') return planLines(planNow(speaking.consultation), speaking);
  switch (of.step) {
    case 'start':
      return startLines(pack, speaking);
    case 'matters':
      return mattersLines(pack, speaking);
    case 'compare':
      return compareLines(pack, speaking);
    case 'row': {
      const row = pack.rows.find(({ key }) => key === of.row);
      return row ? rowLines(row, pack, speaking) : compareLines(pack, speaking);
    }
    case 'questions':
      return questionsLines(pack, speaking);
    case 'decide':
      return decideLines(pack, speaking);
  }
}
