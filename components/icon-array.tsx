import type { Frames } from '../lib/numbers/frames';
import { crowd, dots, few, fewDots, iconArray, largestCrowd } from '../lib/numbers/icon-array';
import { useAid } from './aid-context';
import { patternId } from './dot-patterns';

export interface IconArrayProps {
  frames: Frames;
  /** `dots` in the grid, `crowd` in an opened row. */
  as: 'dots' | 'crowd';
  /** One sentence that says what the picture shows; there is a table beside it. */
  label: string;
  /** The higher end of a range, of which `frames` is the lower. */
  upTo?: number;
}

/** People, not bars: the whole denominator, filled from the same corner, one path a colour. */
export function IconArray({ frames, as, label, upTo = frames.event }: IconArrayProps) {
  if (frames.per > largestCrowd) return <Nested frames={frames} label={label} upTo={upTo} />;
  const small = frames.per <= few ? fewDots : dots;
  const picture = iconArray(frames, as === 'dots' ? small : crowd, upTo);
  const of = as === 'dots' ? 'dot' : 'person';
  return (
    <svg class={as} viewBox={`0 0 ${picture.width} ${picture.height}`} role="img" aria-label={label}>
      {picture.event && <path fill={`url(#${patternId(of, 'event')})`} d={picture.event} />}
      {picture.maybe && <path fill={`url(#${patternId(of, 'maybe')})`} d={picture.maybe} />}
      {picture.rest && <path fill={`url(#${patternId(of, 'rest')})`} d={picture.rest} />}
    </svg>
  );
}

/** Above 1,000 people: squares of 1,000, drawn by a part that comes right after the first screen. */
function Nested(props: { frames: Frames; label: string; upTo: number }) {
  const { parts } = useAid();
  return parts.nested ? <parts.nested {...props} /> : null;
}
