import { pastDate } from '../pack/freshness';
import type { Option, Pack, Row } from '../pack/pack';
import type { DecisionPlan } from '../plan/plan';
import type { AidWords } from '../words/aid-words';
import { localReceipt } from './local-words';
import { heading } from './note-heading';
import { columnsOf, numberedSources, rowTitle, withoutColumn } from './plan-words';
import { figuresLead, receiptWords } from './receipt-words';
import { cells, findingWords, intervalWords, sentence } from './row-words';
import { notReviewedWords, signOffWords } from './sign-off-words';

/** The figures of one decision that were on the screen: every row with its denominator, both frames, interval, source and certainty. */
export function figuresText(decision: DecisionPlan, today: string, words: AidWords): string[] {
  const { t } = words;
  const { pack, receipt } = decision;
  const title = `${t('note.figures')}: ${pack.title}`;
  const stood = `${t('note.receipt')}: ${receiptWords(receipt, pack.title, words).join(' ')}`;
  const local = localReceipt(decision, words);
  if (receipt.rows.length === 0) return heading(title, [t('plan.noFigures'), stood, ...local]);
  const { numbers, notes } = numberedSources(receipt.rows);
  const rowText = (row: Row, columns: readonly Option[]) => [
    `${rowTitle(row, pack, receipt.stratum?.id, words)} [${words.list((numbers.get(row.key) ?? []).map(words.number))}]. ${sentence(words.say(row.window))}`,
    ...pastLines(row, pack, today, words),
    ...columns.map((option) => {
      const [event, rest] = cells(row, option, words);
      const { had, not } = row.frameWords;
      return `- ${option.name}: ${rest === undefined ? event : `${event} ${had}, ${rest} ${not}`}`;
    }),
    ...intervalWords(row, columns, words).map((said) => `  ${said}`),
    ...(row.sum ? [`  ${t('plan.calculated')} ${words.say(row.sum)}`] : []),
    `  ${findingWords(row, columns, words)} ${t('certainty', { certainty: t(`certainty.${row.certainty}`) })}`,
  ];
  return heading(
    title,
    [
      figuresLead(receipt, words),
      ...receipt.parts.flatMap((seen) => [
        ...(seen.part.label ? [`${seen.part.label}:`] : []),
        ...seen.rows.flatMap((row) => rowText(row, columnsOf(seen))),
        ...withoutColumn(seen, words),
      ]),
      `${t('note.sources')}:`,
      ...notes.map(
        ({ source, locator }, index) =>
          `[${words.number(index + 1)}] ${source.citation} ${locator}.${source.url ? ` ${source.url}` : ''}`,
      ),
      stood,
      ...local,
      sentence(signOffWords(pack, words)),
      notReviewedWords(pack, words),
    ].filter(Boolean),
  );
}

/** A figure past its date is not left out, and not shown as if it held. */
function pastLines(row: Row, pack: Pack, today: string, { t, date }: AidWords): string[] {
  const past = pastDate(row, pack, today);
  return past ? [`  ${t('figure.pastDateSaid', { date: date(past) })}`] : [];
}
