import type { Layout } from '../lib/layout';
import type { Plan } from '../lib/plan/plan';
import type { AidWords } from '../lib/words/aid-words';
import { DoorCard } from './late/door-card';
import { PlanPaper } from './plan-paper';

export interface PrintSheetProps {
  plan: Plan;
  words: AidWords;
  layout: Layout;
}

/** Her plan on paper and nothing else: what is printed, and what is saved as a page. */
export function PrintSheet({ plan, words, layout }: PrintSheetProps) {
  return (
    <main class="desk">
      {layout === 'door' ? (
        <DoorCard plan={plan} words={words} alone />
      ) : (
        <PlanPaper plan={plan} words={words} large={layout === 'large'} />
      )}
    </main>
  );
}
