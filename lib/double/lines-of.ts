import { planNow } from '../plan/plan-now';
import { compareLines } from './compare-lines';
import { decideLines } from './decide-lines';
import type { DoubleOf } from './double-of';
import { mattersLines } from './matters-lines';
import { type NumberedLine, numbered, type Slot } from './numbered';
import { placeOf } from './place-of';
import { planLines } from './plan-lines';
import { questionsLines } from './questions-lines';
import { rowLines } from './row-lines';
import type { Speaking } from './speaking';
import { startLines } from './start-lines';

/**
 * What a screen says in one language, line by line, each under its number. Run once for each of two languages it gives the
 * same lines, by their ids and numbers and in the same order: what they are depends on the figures and on what was said, and
 * on no word. What their numbers are depends on the decision alone, but for those of her own questions.
 * Without a decision on the screen there is her plan alone.
 */
export function linesOf(of: DoubleOf, speaking: Speaking): NumberedLine[] {
  const pack = speaking.consultation.current.value;
  if (!pack || of.step === 'plan') return planLines(planNow(speaking.consultation), speaking);
  const under = (slots: readonly Slot[]) => numbered(slots, placeOf(of, speaking.consultation));
  switch (of.step) {
    case 'start':
      return under(startLines(pack, speaking));
    case 'matters':
      return under(mattersLines(pack, speaking));
    case 'compare':
      return under(compareLines(pack, speaking));
    case 'row': {
      const row = pack.rows.find(({ key }) => key === of.row);
      return under(row ? rowLines(row, pack, speaking) : compareLines(pack, speaking));
    }
    case 'questions':
      return under(questionsLines(pack, speaking));
    case 'decide':
      return under(decideLines(pack, speaking));
  }
}
