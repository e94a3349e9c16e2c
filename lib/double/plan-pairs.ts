import { forOthers } from '../plan/for-others';
import type { Plan } from '../plan/plan';
import type { AidWords } from '../words/aid-words';
import { type Pair, paired } from './paired';
import { planLines } from './plan-lines';

/** Her plan in one language: as it is seen with the decisions of that language, and the words around it. */
export interface PlanIn {
  plan: Plan;
  words: AidWords;
}

/**
 * Her plan in two languages as it goes home with her, on paper or as text: without what she keeps from others there, as in
 * one language, and with the numbers that its lines have on the screen.
 * @param draft nobody has signed the words of her language
 */
export function planPairs(hers: PlanIn, english: PlanIn, draft: boolean): Pair[] {
  const codes = new Map(english.plan.decisions.map(({ pack }) => [pack.id, pack.hash]));
  const lines = ({ plan, words }: PlanIn) => planLines(forOthers(plan), { words, english: english.words, draft, codes });
  return paired(lines(hers), lines(english));
}
