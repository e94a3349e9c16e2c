import type { IconArrayProps } from '../../components/icon-array';
import { places, viewBox } from './places';

/** The plain way to draw a crowd: one symbol, and one `<use>` of it for every person. */
export function Uses({ frames, as, label }: IconArrayProps) {
  return (
    <svg class={as} viewBox={viewBox(frames)} role="img" aria-label={label}>
      <symbol id="bench-person" viewBox="0 0 6 8" width="6" height="8">
        <path d="M1.7 1.7a1.3 1.3 0 1 1 2.6 0a1.3 1.3 0 1 1-2.6 0zM1 6.7v-1.5a2 1.6 0 0 1 4 0v1.5z" />
      </symbol>
      {places(frames).map(({ x, y, event }) => (
        <use key={`${x} ${y}`} class={event ? 'is-event' : 'is-rest'} href="#bench-person" x={x} y={y} />
      ))}
    </svg>
  );
}
