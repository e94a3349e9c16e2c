import type { Policy } from '../policy';
import type { Problem } from '../problem';
import { kindOf } from './kind-of';

/** Takes out whether draft languages are offered. What is neither of the two words is told of, and they are offered, marked as drafts. */
export function draftsFrom({ drafts }: Record<string, unknown>): { drafts: Policy['drafts']; problems: Problem[] } {
  if (drafts === 'hide') return { drafts, problems: [] };
  if (drafts === undefined || drafts === 'show') return { drafts: undefined, problems: [] };
  const what = `it is ${kindOf(drafts)}, so draft languages are offered, and marked as drafts`;
  return { drafts: undefined, problems: [{ where: 'policy › drafts', what, todo: 'set "hide" or "show"' }] };
}
