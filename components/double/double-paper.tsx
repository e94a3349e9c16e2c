import { type PlanIn, planPairs } from '../../lib/double/plan-pairs';
import { DoubleLines } from './double-lines';

interface DoublePaperProps {
  hers: PlanIn;
  english: PlanIn;
  /** Nobody has signed the words of her language. */
  draft: boolean;
}

/** Her plan on paper in two languages, with the numbers that the lines have on the screen and in the note. */
export function DoublePaper({ hers, english, draft }: DoublePaperProps) {
  return (
    <article class="paper paper-a4 paper-double">
      <DoubleLines pairs={planPairs(hers, english, draft)} words={hers.words} english={english.words} titled={false} />
    </article>
  );
}
