import { Group } from '@visx/group';
import { Circle } from '@visx/shape';
import { createElement } from 'react';
import { renderNow, unmount } from './react-root.mjs';
import { eventColour, height, people, placeOf, restColour, width } from './size.mjs';

function Picture({ event }) {
  const circles = Array.from({ length: people }, (_, index) => {
    const { x, y } = placeOf(index);
    return createElement(Circle, {
      key: index,
      cx: x + 4.36,
      cy: y + 6.8,
      r: 3.5,
      fill: index < event ? eventColour : restColour,
    });
  });
  return createElement('svg', { width, height }, createElement(Group, null, circles));
}

export function draw(root, pictures) {
  renderNow(
    root,
    pictures.map(({ event }, at) => createElement(Picture, { key: at, event })),
  );
}

export const clear = unmount;
