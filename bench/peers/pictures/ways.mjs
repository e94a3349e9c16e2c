/**
 * How each draws the same two pictures of 1,000 people. `package` names where its version is found; `parts` is into how
 * many separate shapes its drawing of one person falls.
 */
export const ways = /** @type {const} */ ([
  { id: 'ours', title: 'Evenhand, a pattern for each colour', package: null, parts: 2 },
  { id: 'plot', title: 'Observable Plot, waffleY', package: '@observablehq/plot', parts: 1 },
  { id: 'nivo-canvas', title: 'nivo waffle, canvas', package: '@nivo/waffle', parts: 1 },
  { id: 'd3-iconarray', title: 'd3-iconarray and d3-selection', package: 'd3-iconarray', parts: 1 },
  { id: 'circles', title: 'React, 2,000 <circle>', package: 'react-dom', parts: 1 },
  { id: 'visx', title: 'visx, 2,000 Circle', package: '@visx/shape', parts: 1 },
  { id: 'uses', title: 'by hand, 2,000 <use>', package: null, parts: 2 },
  { id: 'echarts', title: 'echarts scatter, SVG renderer', package: 'echarts', parts: 1 },
  { id: 'nivo-svg', title: 'nivo waffle, SVG', package: '@nivo/waffle', parts: 1 },
]);
