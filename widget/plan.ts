import css from '../components/style/plan.css?inline';
import late from '../locales/en-GB/late.json';
import panel from '../locales/en-GB/panel.json';

// What lays out her plan, and the words of everything that comes last.
// It has no database and no schemas, and leaves nothing on the page.
export { DoublePage } from '../components/double/double-page';
export { DoorPage } from '../components/late/door-page';
export { PrintSheet } from '../components/print-sheet';
export { sheetTitle } from '../components/sheet-title';
export { StepPlan } from '../components/step-plan';
export { UnfairPage } from '../components/unfair/unfair-page';
export { planNow } from '../lib/plan/plan-now';
export { css };

/** All words besides those of `aid` and `more`: what is shared with the panel says some that the panel begins with. */
export const words = { ...panel, ...late };
