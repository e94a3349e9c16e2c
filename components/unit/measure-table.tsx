import { monthWords } from '../../lib/unit/month-words';
import type { Period } from '../../lib/unit/periods';
import { chartPer, type RunChart } from '../../lib/unit/run-chart';
import { unitWords } from '../../lib/words/unit-words';

const { t, number } = unitWords;

/** The figures of a chart, a point a row: with its months, of how many devices it is, and its signs. */
export function MeasureTable({ title, points }: { title: string; points: RunChart['points'] }) {
  return (
    <div class="unit-scroll">
      <table class="unit-table">
        <caption class="unseen">{t('table', { title })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('table.month')}</th>
            <th scope="col">{t('table.value')}</th>
            <th scope="col">{t('table.of')}</th>
            <th scope="col">{t('table.rate', { per: chartPer })}</th>
            <th scope="col">{t('table.devices')}</th>
            <th scope="col">{t('table.sign')}</th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ value, of, rate, devices, signs, ...period }) => (
            <tr key={period.from}>
              <th scope="row">{monthsOf(period)}</th>
              <td>{number(value)}</td>
              <td>{number(of)}</td>
              <td>{number(Math.round(rate))}</td>
              <td>{number(devices)}</td>
              <td>{signs.map((sign) => t(`table.sign.${sign}`)).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function monthsOf({ from, to, some }: Pick<Period, 'from' | 'to' | 'some'>): string {
  const months = monthWords(from, to, 'short');
  return some ? t('table.some', { months, earlier: monthWords(some.from, some.to, 'short') }) : months;
}
