import type { Practice } from '../practice/practice';
import { isApart } from './is-apart';
import { type Stretch, stretchesOf } from './stretches';

/** From when to when something was so, in whole seconds since the conversation began. */
export interface Span {
  from: number;
  to: number;
}

/** When each of some options was on the screen, and when nobody could see the aid: what follows without a gap is one span. */
export function spansOf(practice: Practice, options: readonly string[]): { options: Map<string, Span[]>; away: Span[] } {
  const stretches = stretchesOf(practice);
  return {
    options: new Map(
      options.map((id) => [id, joined(stretches.filter(({ look }) => !isApart(look) && look.options.includes(id)))]),
    ),
    away: joined(stretches.filter(({ look }) => isApart(look))),
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

/** Gives a moment of the conversation as the time that was in use until then, with the breaks cut out. Whole seconds. */
export function withoutBreaks(breaks: readonly Span[]): (at: number) => number {
  return (at) => at - breaks.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(at, to) - from), 0);
}
