import { paired } from '../../lib/double/paired';
import { planLines } from '../../lib/double/plan-lines';
import type { Plan } from '../../lib/plan/plan';
import type { AidWords } from '../../lib/words/aid-words';
import { DoubleLines } from './double-lines';

/** Her plan in one language: as it is seen with the decisions of that language, and the words around it. */
export interface PlanIn {
  plan: Plan;
  words: AidWords;
}

interface DoublePaperProps {
  hers: PlanIn;
  english: PlanIn;
  /** Nobody has signed the words of her language. */
  draft: boolean;
}

/** Her plan on paper in two languages, with the numbers that the lines have on the screen and in the note. */
export function DoublePaper({ hers, english, draft }: DoublePaperProps) {
  const lines = ({ plan, words }: PlanIn) => planLines(plan, { words, english: english.words, draft });
  return (
    <article class="paper paper-a4 paper-double">
      <DoubleLines pairs={paired(lines(hers), lines(english))} words={hers.words} titled={false} />
    </article>
  );
}
