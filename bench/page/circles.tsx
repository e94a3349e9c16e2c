import type { IconArrayProps } from '../../components/icon-array';
import { places, viewBox } from './places';

/** A crowd of `<circle>` elements: the lightest shape there is, and still one for every person. */
export function Circles({ frames, as, label }: IconArrayProps) {
  return (
    <svg class={as} viewBox={viewBox(frames)} role="img" aria-label={label}>
      {places(frames).map(({ x, y, event }) => (
        <circle key={`${x} ${y}`} cx={x + 3} cy={y + 4} r={2.5} class={event ? 'is-event' : 'is-rest'} />
      ))}
    </svg>
  );
}
