import { localReceipt } from '../export/local-words';
import { columnsOf, numberedSources, rowTitle, unsignedWords, withoutColumn } from '../export/plan-words';
import { figuresLead, receiptWords } from '../export/receipt-words';
import { cells, findingWords, intervalWords, sentence } from '../export/row-words';
import { notReviewedWords, signOffWords } from '../export/sign-off-words';
import { pastDate } from '../pack/freshness';
import type { Option, Row } from '../pack/pack';
import type { DecisionPlan } from '../plan/plan';
import type { Content } from './content';
import { paragraphs } from './lines';
import type { Reference, Section } from './r4';
import { sectionOf } from './section';
import { heading, list, paragraph, table, text } from './xhtml';

/** What was told: the figures that were on the screen as tables of text, with both frames, denominator and version. */
export function figuresSection(content: Content, entries: readonly Reference[]): Section {
  const { plan, words } = content;
  const html = [
    paragraphs([unsignedWords(plan, words), words.t('plan.groups')]),
    ...plan.decisions.map((decision) => figuresHtml(decision, content)),
  ].join('');
  return sectionOf(content, 'information-and-advice-given', words.t('note.figures'), html, entries);
}

function figuresHtml(decision: DecisionPlan, { plan, words }: Content): string {
  const { t } = words;
  const { pack, receipt } = decision;
  const told = receiptWords(receipt, pack.title, words).join(' ');
  const local = localReceipt(decision, words);
  if (receipt.rows.length === 0) return heading(pack.title) + paragraphs([t('plan.noFigures'), told, ...local]);
  const { numbers, notes } = numberedSources(receipt.rows);
  const rowHtml = (row: Row, columns: readonly Option[]) => {
    const where = words.list((numbers.get(row.key) ?? []).map(words.number));
    const past = pastDate(row, pack, plan.today);
    const title = `${rowTitle(row, pack, receipt.stratum?.id, words)} [${where}]. ${sentence(words.say(row.window))}`;
    return (
      table(
        title,
        [t('fhir.option'), row.frameWords.had ?? '', row.frameWords.not ?? ''],
        columns.map((option) => [option.name, ...cells(row, option, words).filter((cell) => cell !== undefined)]),
      ) +
      paragraphs([
        past ? t('figure.pastDateSaid', { date: words.date(past) }) : '',
        ...intervalWords(row, columns, words),
        row.sum ? `${t('plan.calculated')} ${words.say(row.sum)}` : '',
        `${findingWords(row, columns, words)} ${t('certainty', { certainty: t(`certainty.${row.certainty}`) })}`,
      ])
    );
  };
  return [
    heading(pack.title),
    paragraph(figuresLead(receipt, words)),
    ...receipt.parts.flatMap((seen) => [
      seen.part.label ? paragraph(seen.part.label) : '',
      ...seen.rows.map((row) => rowHtml(row, columnsOf(seen))),
      paragraphs(withoutColumn(seen, words)),
    ]),
    paragraph(t('note.sources')),
    list(
      notes.map(({ source, locator }, index) =>
        text(`[${words.number(index + 1)}] ${source.citation} ${locator}.${source.url ? ` ${source.url}` : ''}`),
      ),
    ),
    paragraphs([`${t('note.receipt')}: ${told}`, ...local, sentence(signOffWords(pack, words)), notReviewedWords(pack, words)]),
  ].join('');
}
