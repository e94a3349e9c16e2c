import { createElement } from 'preact/compat';
import type { IconArrayProps } from '../../components/icon-array';
import { places, viewBox } from './places';

/** A crowd of `<circle>` elements, written against the React API. React itself is not here: preact/compat stands in. */
export function Circles({ frames, as, label }: IconArrayProps) {
  return createElement(
    'svg',
    { className: as, viewBox: viewBox(frames), role: 'img', 'aria-label': label },
    places(frames).map(({ x, y, event }) =>
      createElement('circle', { key: `${x} ${y}`, cx: x + 3, cy: y + 4, r: 2.5, className: event ? 'is-event' : 'is-rest' }),
    ),
  );
}
