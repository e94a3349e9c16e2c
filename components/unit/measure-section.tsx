import { settledFrom } from '../../lib/spc/xmr';
import type { UnitCounts } from '../../lib/unit/add-files';
import { monthWords } from '../../lib/unit/month-words';
import { periodsOf } from '../../lib/unit/periods';
import { chartPer, runChart } from '../../lib/unit/run-chart';
import type { unitMeasures } from '../../lib/unit/unit-measures';
import { unitWords } from '../../lib/words/unit-words';
import { ChartPicture } from './chart-picture';
import { ChartSigns } from './chart-signs';
import { MeasureNotes } from './measure-notes';
import { MeasureTable } from './measure-table';

const { t, number } = unitWords;
const round = (rate: number) => number(Math.round(rate));

interface MeasureSectionProps {
  counts: UnitCounts;
  measure: (typeof unitMeasures)[number];
}

/** One question: the sentence, what has to be known of it, the chart with its signs, and the table of the same figures. */
export function MeasureSection({ counts, measure: { id, of, share } }: MeasureSectionProps) {
  const found = periodsOf(counts, share);
  const { periods } = found;
  const title = t(`measure.${id}`);
  const what = t(`of.${of}`);
  const sum = (name: 'value' | 'of') => periods.reduce((all, period) => all + period[name], 0);
  const [first, last] = [periods[0], periods.at(-1)];
  const months = first && last ? monthWords(first.from, last.to) : undefined;
  return (
    <section class="unit-measure" data-measure={id}>
      <h2>{title}</h2>
      <p class="unit-sum">{months ? t('sum', { months, value: sum('value'), of: sum('of'), what }) : t('nothing')}</p>
      <MeasureNotes of={of} {...found} />
      {months && <Chart title={title} what={what} months={months} chart={runChart(periods)} />}
    </section>
  );
}

interface ChartProps {
  title: string;
  what: string;
  /** From the first to the last, in words. */
  months: string;
  chart: ReturnType<typeof runChart>;
}

function Chart({ title, what, months, chart }: ChartProps) {
  const { points, limits } = chart;
  const rates = points.map(({ rate }) => rate);
  const [low, high] = [round(Math.min(...rates)), round(Math.max(...rates))];
  const mean = round(limits?.mean ?? rates[0] ?? 0);
  return (
    <div class="unit-both">
      <figure class="unit-figure">
        <figcaption class="unit-axis">{t('chart.axis', { per: chartPer })}</figcaption>
        <ChartPicture chart={chart} label={`${title} ${t('chart.said', { per: chartPer, what, months, low, high, mean })}`} />
        {limits ? (
          <>
            <p class="unit-key">
              <span class="run-key run-key-mean">{t('chart.mean', { value: mean })}</span>
              <span class="run-key run-key-limit">
                {t('chart.limits', { lower: round(Math.max(0, limits.lower)), upper: round(Math.min(chartPer, limits.upper)) })}
              </span>
            </p>
            <p class="unit-note">{t('chart.mean.why')}</p>
          </>
        ) : (
          <p class="unit-key">{t('chart.few')}</p>
        )}
        {limits && !limits.settled && <p class="unit-note">{t('chart.trial', { n: settledFrom })}</p>}
        <ChartSigns {...chart} />
      </figure>
      <MeasureTable title={title} points={points} />
    </div>
  );
}
