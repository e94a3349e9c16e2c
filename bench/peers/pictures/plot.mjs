import { plot, waffleY } from '@observablehq/plot';
import { boxes } from './host.mjs';
import { across, eventColour, height, people, restColour, width } from './size.mjs';

/** A waffle of two colours. It fills from the bottom, which is its own way. */
export function draw(root, pictures) {
  boxes(root).forEach((box, at) => {
    const { event } = pictures[at];
    const counts = [
      { who: 'event', count: event },
      { who: 'rest', count: people - event },
    ];
    box.append(
      plot({
        width,
        height,
        margin: 0,
        axis: null,
        color: { domain: ['event', 'rest'], range: [eventColour, restColour] },
        marks: [waffleY(counts, { y: 'count', fill: 'who', multiple: across, gap: 2 })],
      }),
    );
  });
}

export const clear = (root) => root.replaceChildren();
