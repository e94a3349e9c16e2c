import { localReceipt } from '../lib/export/local-words';
import { columnsOf, numberedSources, rowTitle, withoutColumn } from '../lib/export/plan-words';
import { figuresLead, receiptWords } from '../lib/export/receipt-words';
import { cells, findingWords, intervalWords, sentence } from '../lib/export/row-words';
import { notReviewedWords, signOffWords } from '../lib/export/sign-off-words';
import { pastDate } from '../lib/pack/freshness';
import { noneKnown, type Option, type Row } from '../lib/pack/pack';
import type { DecisionPlan, PartSeen } from '../lib/plan/plan';
import type { AidWords } from '../lib/words/aid-words';
import { Key } from './key';
import { NotRecorded, PaperPart } from './paper-parts';
import { PaperSources } from './paper-sources';

export interface PlanFiguresProps {
  decision: DecisionPlan;
  /** ISO date on which the plan is looked at: figures past their review date say so. */
  today: string;
  words: AidWords;
}

/** The figures that were on the screen, each with its numbered source, and the receipt. */
export function PlanFigures({ decision, today, words }: PlanFiguresProps) {
  const { t } = words;
  const { pack, receipt } = decision;
  const { numbers, notes } = numberedSources(receipt.rows);
  // Where every row is as sure as the next, that is said once.
  const grades = new Set(receipt.rows.map((row) => row.certainty));
  const [certainty] = grades.size === 1 ? grades : [];
  return (
    <>
      <PaperPart title={`${t('plan.figures')}: ${pack.title}`} figures>
        {pack.local && (
          <p class="paper-note">
            <b>{t('local.title')}</b> {t('local.lead')}
          </p>
        )}
        {receipt.rows.length > 0 ? (
          <>
            <p class="paper-note">
              {figuresLead(receipt, words)} {words.say(pack.who)}{' '}
              {certainty && t('plan.allCertainty', { certainty: t(`certainty.${certainty}`) })}
            </p>
            {receipt.parts.map((seen) => (
              <PartTable
                key={seen.part.id}
                seen={seen}
                decision={decision}
                numbers={numbers}
                today={today}
                certaintyOnce={certainty !== undefined}
                words={words}
              />
            ))}
          </>
        ) : (
          <p>{t('plan.noFigures')}</p>
        )}
      </PaperPart>
      <PaperPart title={t('plan.sources')}>
        {notes.length === 0 && <NotRecorded words={words} />}
        <PaperSources notes={notes} pack={pack} words={words} />
        {receipt.rows.length > 0 && (
          <p class="paper-note">
            <b>{sentence(t('row.notYou'), words.locale)}</b> {pack.notYou.map((why) => words.say(why)).join(' ')}
          </p>
        )}
        {[...receiptWords(receipt, pack.title, words), ...localReceipt(decision, words)].map((line) => (
          <p key={line} class="paper-note">
            {line}
          </p>
        ))}
        <p class="paper-note">
          {sentence(signOffWords(pack, words), words.locale)} {notReviewedWords(pack, words)} {t('plan.groups')}
        </p>
      </PaperPart>
    </>
  );
}

interface PartTableProps extends PlanFiguresProps {
  seen: PartSeen;
  numbers: Map<string, number[]>;
  certaintyOnce: boolean;
}

/** The rows of one part: its options across, its rows down. */
function PartTable({ seen, decision, numbers, today, certaintyOnce, words }: PartTableProps) {
  const { t } = words;
  const { pack, receipt } = decision;
  const columns = columnsOf(seen);
  return (
    <>
      <table
        class={`figures figures-paper figures-${columns.length}${columns.length > mostAcross ? ' figures-stacked' : ''}`}
        aria-label={seen.part.label ?? t('plan.figures')}
      >
        {seen.part.label && <caption>{seen.part.label}</caption>}
        <thead>
          <tr>
            <td />
            {columns.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {seen.rows.map((row) => {
            const past = pastDate(row, pack, today);
            return (
              <tr key={row.key} class={past && 'expired'}>
                <th scope="row">
                  {rowTitle(row, pack, receipt.stratum?.id, words)}{' '}
                  <sup>[{words.list((numbers.get(row.key) ?? []).map(words.number))}]</sup>
                  <div class="who">
                    {past && <b>{t('figure.pastDateSaid', { date: words.date(past) })} </b>}
                    {sentence(words.say(row.window), words.locale)} {findingWords(row, columns, words)}{' '}
                    {!certaintyOnce && t('certainty', { certainty: t(`certainty.${row.certainty}`) })}{' '}
                    {intervalWords(row, columns, words).join(' ')} {row.sum && `${t('plan.calculated')} ${words.say(row.sum)}`}
                  </div>
                </th>
                <Cells row={row} options={columns} words={words} />
              </tr>
            );
          })}
        </tbody>
      </table>
      {withoutColumn(seen, words).map((said) => (
        <p key={said} class="paper-note">
          {said}
        </p>
      ))}
    </>
  );
}

/** More columns than these do not fit on a sheet: then each option goes on a line of its own, under its name. */
const mostAcross = 4;

/** One cell across where nothing is known of any option for one reason. */
function Cells({ row, options, words }: { row: Row; options: readonly Option[]; words: AidWords }) {
  const none = noneKnown(row, options);
  if (none?.why) {
    return (
      <td colSpan={options.length}>
        <span class="not-said">{sentence(words.t('figure.notKnownForAny'), words.locale)}</span> {words.say(none.why)}{' '}
        {words.t('figure.moreOrFewer')}
      </td>
    );
  }
  return options.map((option) => (
    <td key={option.id}>
      <div class="cell-name">
        <b>{option.name}</b>
      </div>
      <Cell row={row} option={option} words={words} />
    </td>
  ));
}

function Cell({ row, option, words }: { row: Row; option: Option; words: AidWords }) {
  const [event, rest] = cells(row, option, words);
  if (rest === undefined) return <div>{event}</div>;
  // Blocks, so that a browser of text gives each its own line.
  return (
    <>
      <div class="mark">
        <Key colour="event" /> <span class="paper-number">{event}</span> {row.frameWords.had}
      </div>
      <div class="mark">
        <Key colour="rest" /> <span class="paper-number">{rest}</span> {row.frameWords.not}
      </div>
    </>
  );
}
