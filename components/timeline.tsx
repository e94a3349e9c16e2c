import { hasFigure, type Measure, type Option, type Row } from '../lib/pack/pack';
import { useAid } from './aid-context';

const [left, right, line] = [4, 196, 14];

/** A measure as one mark on a line from 0, with the same ends for every option of the row. */
export function Timeline({ row, option, measure }: { row: Row; option: Option; measure: Measure }) {
  const { t, words } = useAid();
  const most = Math.max(...row.arms.filter(hasFigure).map((arm) => (arm.kind === 'measure' ? arm.measure.value : 0)));
  const ticks = measure.outOf ? [0, measure.outOf / 2, measure.outOf] : [0, 1, 2, 3].map((index) => index * stepFor(most));
  const end = ticks.at(-1) ?? 1;
  const x = (value: number) => left + ((right - left) * value) / end;
  const label = t('figure.timeline', {
    option: option.name,
    says: words.say(measure.says),
    value: measure.value,
    unit: words.say(measure.unit),
    from: 0,
    to: end,
  });
  return (
    <svg class="timeline" viewBox="0 0 200 44" role="img" aria-label={label}>
      <path class="timeline-axis" d={`M${left} ${line}H${right}${ticks.map((tick) => `M${x(tick)} ${line - 5}v10`).join('')}`} />
      <circle class="is-mark" cx={x(measure.value)} cy={line} r="7" />
      {ticks.map((tick, index) => (
        <text
          key={tick}
          aria-hidden
          x={x(tick)}
          y="40"
          text-anchor={index === 0 ? 'start' : index === ticks.length - 1 ? 'end' : 'middle'}
        >
          {words.number(tick)}
        </text>
      ))}
    </svg>
  );
}

/** Three round steps that reach past the largest value: 30, 60, 90 for 60 minutes. */
function stepFor(most: number): number {
  const rough = (most * 1.1) / 3;
  const magnitude = 10 ** Math.floor(Math.log10(Math.max(rough, 1)));
  return [1, 2, 3, 5, 10].map((n) => n * magnitude).find((n) => n >= rough) ?? magnitude * 10;
}
