import { boxes } from './host.mjs';
import { eventColour, height, people, placeOf, restColour, width } from './size.mjs';

const svg = 'http://www.w3.org/2000/svg';
const make = (/** @type {string} */ name, /** @type {Record<string, string | number>} */ attributes) => {
  const made = document.createElementNS(svg, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
};

/** One symbol, and one `<use>` of it for every person: the obvious way by hand. */
export function draw(root, pictures) {
  boxes(root).forEach((box, at) => {
    const picture = make('svg', { width, height, viewBox: `0 0 ${width} ${height}` });
    const symbol = make('symbol', { id: `person-${at}`, viewBox: '0 0 6 8', width: 8.7, height: 11.6 });
    symbol.append(make('path', { d: 'M1.7 1.7a1.3 1.3 0 1 1 2.6 0a1.3 1.3 0 1 1-2.6 0zM1 6.7v-1.5a2 1.6 0 0 1 4 0v1.5z' }));
    picture.append(symbol);
    for (let index = 0; index < people; index += 1)
      picture.append(
        make('use', {
          href: `#person-${at}`,
          ...placeOf(index),
          fill: index < pictures[at].event ? eventColour : restColour,
        }),
      );
    box.append(picture);
  });
}

export const clear = (root) => root.replaceChildren();
