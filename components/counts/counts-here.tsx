import type { Counts, MonthRow } from '../../lib/counts/counts';
import { fewest } from '../../lib/counts/may-be-told';
import { type AskedAnswer, type AskedQuestion, doneMeasures, type SaidMeasure } from '../../lib/counts/measures';
import { monthsLater } from '../../lib/months';
import { languageWords } from '../../lib/unit/language-words';
import { monthWords } from '../../lib/unit/month-words';
import { countsWords } from '../../lib/words/counts-words';
import { Facts } from '../late/facts';

const { t, number } = countsWords;

/**
 * What this device may tell of itself: the months that were released, newest first. The month that is being counted, and
 * what waits, show no number: whoever looked before and after a conversation would know what was in it.
 */
export function CountsHere({ counts, on }: { counts: Counts | 'unread' | undefined; on: boolean }) {
  if (counts === undefined) return <p>{t('here.reading')}</p>;
  if (counts === 'unread') return <p class="notice">{t('here.unread')}</p>;
  const { month, waiting, released, wrongClock } = counts;
  const newest = [...released].reverse();
  const since = waiting.opened < fewest ? waiting.since.opened : undefined;
  return (
    <div data-counts-here>
      {wrongClock && (
        <p class="notice">
          {t('here.wrongClock', { wrong: monthWords(wrongClock, wrongClock), month: monthWords(month, month) })}
        </p>
      )}
      <p>{t(on ? 'here.now' : 'here.nowOff', { month: monthWords(month, month) })}</p>
      {since && <p>{t('here.few', { months: monthWords(since, monthsLater(month, -1)) })}</p>}
      {newest.length === 0 && <p>{t('here.none')}</p>}
      {newest.map((row, at) => (
        <details key={row.id} class="fold counts-month" open={at === 0}>
          <summary>
            <span>
              <b>{monthWords(row.month, row.month)}</b>
              {row.from !== row.month &&
                ` ${t('here.withEarlier', { months: monthWords(row.from, monthsLater(row.month, -1)) })}`}
            </span>
          </summary>
          <Facts facts={factsOf(row)} />
        </details>
      ))}
      {newest.some(isWaiting) && <p class="small soft">{t('here.waitsWhy')}</p>}
      <p class="small soft">{t('here.said')}</p>
    </div>
  );
}

const isWaiting = ({ opened, done }: MonthRow) => opened !== undefined && doneMeasures.some((name) => !done[name]);

function factsOf({ opened, done, said }: MonthRow): [name: string, says: string][] {
  return [
    ...(opened === undefined
      ? []
      : [
          [t('row.opened'), number(opened)] as [string, string],
          ...doneMeasures.map((name): [string, string] => {
            const told = done[name];
            const says = told ? t('here.part', { value: number(told.value), of: number(told.of) }) : t('here.waits');
            return [t(`row.${name}`), says];
          }),
        ]),
    ...(Object.entries(said) as [SaidMeasure, number][]).map(([name, value]): [string, string] => [
      saidWords(name),
      number(value),
    ]),
  ];
}

function saidWords(name: SaidMeasure): string {
  if (name === 'interpreter.present' || name === 'interpreter.absent') return t(`row.${name}`);
  const [, question, answer] = name.split('.') as [string, AskedQuestion, AskedAnswer];
  if (name.startsWith('asked.')) return t('row.asked', { question: t(`row.${question}`), answer: t(`answer.${answer}`) });
  return t('row.language', { language: languageWords(name.slice('language.'.length)) });
}
