import { monthWords } from '../../lib/unit/month-words';
import type { RunChart, ToldSignal } from '../../lib/unit/run-chart';
import { unitWords } from '../../lib/words/unit-words';

const { t } = unitWords;

/** The signs of a chart in words; or that there is none, and whether there are points enough to see one. */
export function ChartSigns({ points, limits, signals }: RunChart) {
  if (!limits) return null;
  if (signals.length === 0) return <p>{t(limits.settled ? 'signs.none' : 'signs.noneFew')}</p>;
  return (
    <div class="unit-signs">
      <h3>{t('signs.what')}</h3>
      <ul>
        {signals.map((signal) => (
          <li key={`${signal.rule} ${signal.from}`}>
            {t(keyOf(signal), {
              months: monthWords(points[signal.from]?.from ?? '', points[signal.to]?.to ?? ''),
              side: t(`side.${signal.side}`),
            })}
          </li>
        ))}
      </ul>
      <p>{t('signs.why')}</p>
    </div>
  );
}

function keyOf({ rule, several }: ToldSignal) {
  return rule === 'nearLimit' && several ? 'sign.nearLimit.several' : (`sign.${rule}` as const);
}
