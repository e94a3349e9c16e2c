import { planFile } from '../../components/plan-file';
import aid from '../../components/style/aid.css?inline';
import paper from '../../components/style/plan.css?inline';
import type { Layout } from '../../lib/layout';
import { planOf } from '../../lib/plan/plan';
import type { AidMessages } from '../../lib/words/aid-words';
import { createWords } from '../../lib/words/words';
import english from '../../locales/en-GB/first.json';
import late from '../../locales/en-GB/late.json';
import more from '../../locales/en-GB/more.json';
import panel from '../../locales/en-GB/panel.json';
import type { longPlan } from '../exported';

const words = createWords<AidMessages>('en-GB', english, more, panel, late);
const sheet = new CSSStyleSheet();
sheet.replaceSync(aid + paper);
document.adoptedStyleSheets = [sheet];

let stored: ReturnType<typeof longPlan>;

const papers = {
  /** Takes in what is stored, before anything is measured. */
  take: (plan: typeof stored) => {
    stored = plan;
  },
  /** From what is stored to the text of the page, as a press on "Save as a page" does it. Time in ms. */
  layOut: (layout: Layout) => {
    const start = performance.now();
    const text = planFile(planOf(stored.events, stored.packs, 'woman', stored.at), words, layout, false, document);
    return { time: performance.now() - start, bytes: new TextEncoder().encode(text).length };
  },
};

export type PapersPage = typeof papers;

Object.assign(window, { papers });
