import { htmlOf } from '../../components/html-of';
import { PrintSheet } from '../../components/print-sheet';
import type { Plan } from '../../lib/plan/plan';
import type { AidWords } from '../../lib/words/aid-words';

/** What her plan says on paper, as one line of text. */
export const planPaperText = (plan: Plan, words: AidWords): string =>
  htmlOf(<PrintSheet plan={plan} words={words} layout="a4" />)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([:,.])/g, '$1');
