import type { Consultation } from '../consultation/consultation';
import type { DoubleOf } from './double-of';

/** The number that each step has in the head of the aid. */
export const stepNumber = { start: 1, matters: 2, compare: 3, row: 4, questions: 5, decide: 6, plan: 7 } as const;

/** What is in her plan of no decision alone: on the screen, on paper and in the note. */
export const placeOfPlan: readonly number[] = [stepNumber.plan, 1];

/** What the numbers of one decision in her plan begin with. @param begun as in `DecisionPlan` */
export const placeInPlan = (begun: number): readonly number[] => [stepNumber.plan, begun + 1];

/**
 * What the number of every line of a screen begins with, so that one number is one line in all that is said of a decision:
 * its step, then the part that is compared where a decision has several, then which row of the decision is opened.
 * Her plan, which is of several decisions, has `placeOfPlan` and `placeInPlan`.
 */
export function placeOf(of: DoubleOf, { current, decision }: Consultation): readonly number[] {
  const pack = current.value;
  if (!pack) return [stepNumber.plan];
  const part = pack.parts.length > 1 ? [pack.parts.indexOf(decision(pack.id).part.value) + 1] : [];
  if (of.step === 'row') {
    const opened = pack.rows.findIndex(({ key }) => key === of.row);
    // A row that is gone is shown as the comparison: `linesOf`.
    return opened < 0 ? [stepNumber.compare, ...part] : [stepNumber.row, ...part, opened + 1];
  }
  return of.step === 'compare' ? [stepNumber.compare, ...part] : [stepNumber[of.step]];
}
