import type { Step, View } from './aid-context';

/** The steps that follow each other. A part that comes later is handed nothing but functions of the first one, so it is its own list. */
const path = ['start', 'matters', 'compare', 'questions', 'decide', 'plan'] as const satisfies readonly Step[];

/** Where the way back leads; without a decision on the screen there are only the pages that need none. */
export function viewBefore(view: View, here: boolean): View | undefined {
  if ('back' in view && view.back) return view.back;
  if (!here) return view.at === 'decisions' ? undefined : { at: 'decisions' };
  if (view.at === 'row') return { at: 'compare' };
  // The card is one of the papers of her plan.
  if (view.at === 'door') return { at: 'plan' };
  const at = path.indexOf(view.at as (typeof path)[number]);
  const to = at < 0 ? 'start' : path[at - 1];
  return to && { at: to };
}
