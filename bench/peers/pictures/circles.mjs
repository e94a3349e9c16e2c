import { createElement } from 'react';
import { renderNow, unmount } from './react-root.mjs';
import { eventColour, height, people, placeOf, restColour, width } from './size.mjs';

function Picture({ event }) {
  const circles = Array.from({ length: people }, (_, index) => {
    const { x, y } = placeOf(index);
    return createElement('circle', {
      key: index,
      cx: x + 4.36,
      cy: y + 6.8,
      r: 3.5,
      fill: index < event ? eventColour : restColour,
    });
  });
  return createElement('svg', { width, height, viewBox: `0 0 ${width} ${height}` }, circles);
}

/** What a page that has React draws without any library: a `<circle>` for every person. */
export function draw(root, pictures) {
  renderNow(
    root,
    pictures.map(({ event }, at) => createElement(Picture, { key: at, event })),
  );
}

export const clear = unmount;
