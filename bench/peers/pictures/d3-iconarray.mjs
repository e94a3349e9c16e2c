import { layout } from 'd3-iconarray/index.js';
import { select } from 'd3-selection';
import { boxes } from './host.mjs';
import { across, down, eventColour, height, people, restColour, width } from './size.mjs';

/** The package gives each datum its place and draws nothing; d3-selection draws, as its own examples do. */
export function draw(root, pictures) {
  boxes(root).forEach((box, at) => {
    const places = layout().width(across)(Array.from({ length: people }, (_, index) => index < pictures[at].event));
    select(box)
      .append('svg')
      .attr('width', width)
      .attr('height', height)
      .selectAll('circle')
      .data(places)
      .enter()
      .append('circle')
      .attr('cx', ({ position }) => position.x * (width / across) + 4.36)
      .attr('cy', ({ position }) => position.y * (height / down) + 6.8)
      .attr('r', 3.5)
      .attr('fill', ({ data }) => (data ? eventColour : restColour));
  });
}

export const clear = (root) => root.replaceChildren();
