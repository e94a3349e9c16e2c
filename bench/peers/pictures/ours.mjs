import { h, render } from 'preact';
import { DotPatterns } from '../../../components/dot-patterns';
import { IconArray } from '../../../components/icon-array';
import { frames } from '../../../lib/numbers/frames';
import { eventColour, height, people, restColour, width } from './size.mjs';

/** The picture of an opened row as it is in the product, its six patterns drawn with it, with the few rules that it needs. */
export function draw(root, pictures) {
  const crowds = pictures.map(({ event, label }) =>
    h(
      'div',
      { style: { width: `${width}px`, height: `${height}px` } },
      h(IconArray, { frames: frames(event, people), as: 'crowd', label }),
    ),
  );
  render(
    [
      h(
        'style',
        null,
        `.is-event{fill:${eventColour}}.is-rest{fill:${restColour}}.crowd{display:block}.unseen{position:absolute}`,
      ),
      h(DotPatterns),
      ...crowds,
    ],
    root,
  );
}

export const clear = (root) => render(null, root);
