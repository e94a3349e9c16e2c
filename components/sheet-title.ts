import type { Layout } from '../lib/layout';
import type { Plan } from '../lib/plan/plan';
import { practiceStamp } from '../lib/practice/practice-stamp';
import type { AidWords } from '../lib/words/aid-words';

/** What a page or a print of a plan is called, by its layout; one that was acted begins with that. */
export function sheetTitle({ practice }: Pick<Plan, 'practice'>, layout: Layout, { t }: AidWords): string {
  const title = t(layout === 'door' ? 'step.door' : 'plan.title');
  return practice ? `${practiceStamp} ${title}` : title;
}
