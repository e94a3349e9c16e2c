import type { Practice } from '../practice/practice';
import { type Stretch, stretchesOf } from './stretches';

/** From when to when something was so, in whole seconds since the conversation began. */
export interface Span {
  from: number;
  to: number;
}

/** When each of some options was on the screen, and when the page was hidden: what follows without a gap is one span. */
export function spansOf(practice: Practice, options: readonly string[]): { options: Map<string, Span[]>; away: Span[] } {
  const stretches = stretchesOf(practice);
  return {
    options: new Map(
      options.map((id) => [id, joined(stretches.filter(({ look }) => look.view !== 'away' && look.options.includes(id)))]),
    ),
    away: joined(stretches.filter(({ look }) => look.view === 'away')),
  };
}

function joined(stretches: readonly Stretch[]): Span[] {
  const spans: Span[] = [];
  for (const { from, to } of stretches) {
    const last = spans.at(-1);
    if (last && last.to === from) last.to = to;
    else if (to > from) spans.push({ from, to });
  }
  return spans;
}
