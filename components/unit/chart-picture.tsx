import { monthWords } from '../../lib/unit/month-words';
import { chartPer, type RunChart } from '../../lib/unit/run-chart';
import { useId } from '../aid-context';

const width = 640;
const height = 280;
const edge = { left: 60, right: 14, top: 16, bottom: 40 };
/** As many months as can be named below the line without running into each other, on paper too. */
const mostNamed = 5;

interface ChartPictureProps {
  chart: RunChart;
  /** What it shows, in one sentence: whoever cannot see it has the table besides. */
  label: string;
}

/** Points in the order of time, their average, and the limits around it; a point with a sign has another shape. */
export function ChartPicture({ chart: { points, limits }, label }: ChartPictureProps) {
  const title = useId();
  const across = (at: number) =>
    points.length > 1
      ? edge.left + (at * (width - edge.left - edge.right)) / (points.length - 1)
      : (edge.left + width - edge.right) / 2;
  // No share is under none or over all, and a limit is drawn no further than that.
  const up = (rate: number) =>
    height - edge.bottom - (Math.min(chartPer, Math.max(0, rate)) * (height - edge.top - edge.bottom)) / chartPer;
  const named = namedOf(points.length);
  const line = (rate: number, kind: string) => (
    <line class={kind} x1={edge.left} x2={width - edge.right} y1={up(rate)} y2={up(rate)} />
  );
  return (
    <svg class="run-chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={title}>
      <title id={title}>{label}</title>
      {[0, chartPer / 2, chartPer].map((rate) => (
        <g key={rate}>
          {line(rate, 'run-grid')}
          <text class="run-tick run-tick-up" x={edge.left - 8} y={up(rate) + 5}>
            {rate}
          </text>
        </g>
      ))}
      {limits && (
        <>
          {line(limits.upper, 'run-limit')}
          {line(limits.lower, 'run-limit')}
          {line(limits.mean, 'run-mean')}
        </>
      )}
      <polyline class="run-line" points={points.map(({ rate }, at) => `${across(at)},${up(rate)}`).join(' ')} />
      {points.map(({ from, to, rate, signs }, at) => (
        <g key={from}>
          {signs.length > 0 ? (
            <rect class="run-sign" x={across(at) - 7} y={up(rate) - 7} width="14" height="14" />
          ) : (
            <circle class="run-point" cx={across(at)} cy={up(rate)} r="4.5" />
          )}
          {named.includes(at) && (
            // Where there is little room the letters are larger, and the ends and the middle are named.
            <text
              class={`run-tick ${anchorOf(at, points.length)} ${isKept(at, named) ? '' : 'run-tick-some'}`}
              x={across(at)}
              y={height - 10}
            >
              {monthWords(to, to, 'short')}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

/** Places from the first to the last, as evenly as they go. */
function namedOf(count: number): number[] {
  const most = Math.min(count, mostNamed);
  return Array.from({ length: most }, (_, at) => (most > 1 ? Math.round((at * (count - 1)) / (most - 1)) : 0));
}

function isKept(at: number, named: readonly number[]): boolean {
  return at === named[0] || at === named.at(-1) || at === named[(named.length - 1) / 2];
}

/** The first and the last name stay inside of the picture. */
function anchorOf(at: number, count: number): string {
  if (count > 1 && at === 0) return '';
  return count > 1 && at === count - 1 ? 'run-tick-end' : 'run-tick-mid';
}
