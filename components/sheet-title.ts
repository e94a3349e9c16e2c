import type { Layout } from '../lib/layout';
import type { AidWords } from '../lib/words/aid-words';

/** What a page or a print of her plan is called, by its layout. */
export function sheetTitle(layout: Layout, { t }: AidWords): string {
  return t(layout === 'door' ? 'step.door' : 'plan.title');
}
