import { settledFrom } from '../../lib/spc/xmr';
import type { UnitCounts } from '../../lib/unit/add-files';
import { monthWords } from '../../lib/unit/month-words';
import { periodsOf } from '../../lib/unit/periods';
import { chartPer, runChart } from '../../lib/unit/run-chart';
import type { unitMeasures } from '../../lib/unit/unit-measures';
import { unitWords } from '../../lib/words/unit-words';
import { ChartPicture } from './chart-picture';

const { t, number } = unitWords;
const round = (rate: number) => number(Math.round(rate));

interface MeasureSectionProps {
  counts: UnitCounts;
  measure: (typeof unitMeasures)[number];
}

/** One question: the sentence, the chart with its signs, and the table of the same figures. */
export function MeasureSection({ counts, measure: { id, of, share } }: MeasureSectionProps) {
  const { periods, tooFew, missing } = periodsOf(counts, share);
  const title = t(`measure.${id}`);
  const what = t(`of.${of}`);
  const [first, last] = [periods[0], periods.at(-1)];
  return (
    <section class="unit-measure" data-measure={id}>
      <h2>{title}</h2>
      {first && last ? <Chart title={title} what={what} chart={runChart(periods)} /> : <p>{t('nothing')}</p>}
      {tooFew.length > 0 && <p class="unit-note">{t('tooFew', { months: stretch(tooFew) })}</p>}
      {missing.length > 0 && (
        <p class="unit-note">{t('missing', { months: unitWords.list(missing.map((month) => monthWords(month, month))) })}</p>
      )}
    </section>
  );
}

function stretch(months: readonly string[]): string {
  const [first = '', last = ''] = [months[0], months.at(-1)];
  return monthWords(first, last);
}

interface ChartProps {
  title: string;
  what: string;
  chart: ReturnType<typeof runChart>;
}

function Chart({ title, what, chart }: ChartProps) {
  const { points, limits, signals } = chart;
  const monthsOf = (from: number, to: number) => monthWords(points[from]?.from ?? '', points[to]?.to ?? '');
  const months = monthsOf(0, points.length - 1);
  const sum = (name: 'value' | 'of') => points.reduce((all, point) => all + point[name], 0);
  const rates = points.map(({ rate }) => rate);
  const [low, high] = [round(Math.min(...rates)), round(Math.max(...rates))];
  const mean = round(limits?.mean ?? rates[0] ?? 0);
  return (
    <>
      <p class="unit-sum">{t('sum', { months, value: sum('value'), of: sum('of'), what })}</p>
      <div class="unit-both">
        <figure class="unit-figure">
          <figcaption class="unit-axis">{t('chart.axis', { per: chartPer })}</figcaption>
          <ChartPicture chart={chart} label={`${title} ${t('chart.said', { per: chartPer, what, months, low, high, mean })}`} />
          {limits ? (
            <p class="unit-key">
              <span class="run-key run-key-mean">{t('chart.mean', { value: mean })}</span>
              <span class="run-key run-key-limit">
                {t('chart.limits', { lower: round(Math.max(0, limits.lower)), upper: round(Math.min(chartPer, limits.upper)) })}
              </span>
            </p>
          ) : (
            <p class="unit-key">{t('chart.few')}</p>
          )}
          {limits && !limits.settled && <p class="unit-note">{t('chart.trial', { n: settledFrom })}</p>}
          {limits && signals.length === 0 && <p>{t('signs.none')}</p>}
          {signals.length > 0 && (
            <div class="unit-signs">
              <h3>{t('signs.what')}</h3>
              <ul>
                {signals.map(({ rule, from, to, side }) => (
                  <li key={`${rule} ${from}`}>{t(`sign.${rule}`, { months: monthsOf(from, to), side: t(`side.${side}`) })}</li>
                ))}
              </ul>
              <p>{t('signs.why')}</p>
            </div>
          )}
        </figure>
        <div class="unit-scroll">
          <table class="unit-table">
            <caption class="unseen">{t('table', { title })}</caption>
            <thead>
              <tr>
                <th scope="col">{t('table.month')}</th>
                <th scope="col">{t('table.value')}</th>
                <th scope="col">{t('table.of')}</th>
                <th scope="col">{t('table.rate', { per: chartPer })}</th>
                <th scope="col">{t('table.sign')}</th>
              </tr>
            </thead>
            <tbody>
              {points.map(({ from, to, value, of, rate, signs }) => (
                <tr key={from}>
                  <th scope="row">{monthWords(from, to, 'short')}</th>
                  <td>{number(value)}</td>
                  <td>{number(of)}</td>
                  <td>{round(rate)}</td>
                  <td>{signs.map((sign) => t(`table.sign.${sign}`)).join(', ')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </>
  );
}
