import type { PlanIn } from '../lib/double/plan-pairs';
import type { Layout } from '../lib/layout';
import { forOthers } from '../lib/plan/for-others';
import type { Plan } from '../lib/plan/plan';
import type { AidWords } from '../lib/words/aid-words';
import { DoublePaper } from './double/double-paper';
import { EasyPaper } from './easy/easy-paper';
import { DoorCard } from './late/door-card';
import { PlanPaper } from './plan-paper';
import { PracticeEdge } from './practice-edge';
import { PracticeHead } from './practice-head';

export interface PrintSheetProps {
  plan: Plan;
  words: AidWords;
  layout: Layout;
  /** The same in English, where it is printed in two languages. */
  english?: PlanIn;
  /** Nobody has signed the words of the language that it is printed in. */
  draft?: boolean;
}

/** Her plan on paper and nothing else: what is printed, and what is saved as a page. */
export function PrintSheet({ plan, words, layout, english, draft = false }: PrintSheetProps) {
  // It goes home with her, or hangs on a door: what she keeps from others is not on it.
  const own = forOthers(plan);
  return (
    <main class={plan.practice ? 'desk is-practice' : 'desk'}>
      {plan.practice && <PracticeHead />}
      {plan.practice && <PracticeEdge />}
      {layout === 'door' ? (
        <DoorCard plan={own} words={words} alone draft={draft} />
      ) : layout === 'easy' ? (
        <EasyPaper plan={own} words={words} draft={draft} />
      ) : layout === 'double' && english ? (
        <DoublePaper hers={{ plan, words }} english={english} draft={draft} />
      ) : (
        <PlanPaper plan={own} words={words} large={layout === 'large'} draft={draft} />
      )}
      {plan.practice && <PracticeHead />}
    </main>
  );
}
