import { ScatterChart } from 'echarts/charts';
import { AriaComponent, GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { boxes } from './host.mjs';
import { across, down, eventColour, height, people, restColour, width } from './size.mjs';

use([ScatterChart, GridComponent, AriaComponent, SVGRenderer]);

let charts = [];

/** Only the parts that it needs, as its manual advises; its description for screen readers is switched on. */
export function draw(root, pictures) {
  charts = boxes(root).map((box, at) => {
    const chart = init(box, null, { renderer: 'svg', width, height });
    const place = (index) => [index % across, Math.floor(index / across)];
    const points = Array.from({ length: people }, (_, index) => place(index));
    const { event } = pictures[at];
    const shared = { type: 'scatter', symbol: 'circle', symbolSize: 7, silent: true, itemStyle: { opacity: 1 } };
    chart.setOption({
      animation: false,
      aria: { enabled: true },
      grid: { left: 0, right: 0, top: 0, bottom: 0 },
      xAxis: { show: false, min: -0.5, max: across - 0.5 },
      yAxis: { show: false, inverse: true, min: -0.5, max: down - 0.5 },
      series: [
        { ...shared, name: 'event', color: eventColour, data: points.slice(0, event) },
        { ...shared, name: 'rest', color: restColour, data: points.slice(event) },
      ],
    });
    // It would wait for the next frame otherwise.
    chart.getZr().flush();
    return chart;
  });
}

export function clear(root) {
  for (const chart of charts) chart.dispose();
  charts = [];
  root.replaceChildren();
}
