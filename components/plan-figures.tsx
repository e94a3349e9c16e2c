import { columnsOf, numberedSources, receiptWords, signOffWords } from '../lib/export/plan-words';
import { cells, findingWords, sentence } from '../lib/export/row-words';
import { type Option, type Row, unknownForAll } from '../lib/pack/pack';
import type { DecisionPlan } from '../lib/plan/plan';
import type { AidWords } from '../lib/words/aid-words';
import { Key } from './key';
import { PaperPart } from './paper-parts';

/** The figures that were on the screen, each with its numbered source, and the receipt. */
export function PlanFigures({ decision, words }: { decision: DecisionPlan; words: AidWords }) {
  const { t } = words;
  const { pack, receipt } = decision;
  const columns = columnsOf(receipt);
  // Where every row is as sure as the next, that is said once.
  const grades = new Set(receipt.rows.map((row) => row.certainty));
  const [certainty] = grades.size === 1 ? grades : [];
  const { numbers, notes } = numberedSources(receipt.rows);
  return (
    <>
      <PaperPart title={`${t('plan.figures')}: ${pack.title}`}>
        {receipt.stratum && receipt.rows.length > 0 ? (
          <>
            <p class="paper-note">
              {t('plan.figuresLead', { group: receipt.stratum.inSentence })} {words.say(pack.who)}{' '}
              {certainty && t('plan.allCertainty', { certainty: t(`certainty.${certainty}`) })}
            </p>
            <table class={`figures figures-paper figures-${columns.length}`}>
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
                {receipt.rows.map((row) => (
                  <tr key={row.key}>
                    <th scope="row">
                      {row.label} <sup>{words.number(numbers.get(row.key) ?? 0)}</sup>
                      <span class="who">
                        {sentence(words.say(row.window))} {findingWords(row, columns, words)}{' '}
                        {!certainty && t('certainty', { certainty: t(`certainty.${row.certainty}`) })}
                      </span>
                    </th>
                    <Cells row={row} options={columns} words={words} />
                  </tr>
                ))}
              </tbody>
            </table>
          </>
        ) : (
          <p>{t('plan.noFigures')}</p>
        )}
      </PaperPart>
      <PaperPart title={t('plan.sources')}>
        <ol class="sources">
          {notes.map(({ source, locator, rows }, index) => (
            <li key={index}>
              <span>
                {source.citation} {locator}.{' '}
                {[
                  ...new Set(
                    rows.map(
                      (row) => `${sentence(words.say(row.population.where))} ${sentence(words.say(row.population.counted))}`,
                    ),
                  ),
                ].join(' ')}{' '}
                {t('certainty', { certainty: t(`certainty.${rows[0]?.certainty ?? 'not_graded'}`) })}
              </span>
            </li>
          ))}
        </ol>
        {receiptWords(receipt, pack.title, words).map((line) => (
          <p key={line} class="paper-note">
            {line}
          </p>
        ))}
        <p class="paper-note">
          {sentence(signOffWords(pack, words))} {t('plan.groups')}
        </p>
      </PaperPart>
    </>
  );
}

/** One cell across where nothing is known of any option for one reason. */
function Cells({ row, options, words }: { row: Row; options: readonly Option[]; words: AidWords }) {
  const why = unknownForAll(row, options);
  if (why) {
    return (
      <td colSpan={options.length}>
        <span class="not-said">{words.t('figure.notKnownForAny')}</span> {words.say(why)} {words.t('figure.moreOrFewer')}
      </td>
    );
  }
  return options.map((option) => (
    <td key={option.id}>
      <Cell row={row} option={option} words={words} />
    </td>
  ));
}

function Cell({ row, option, words }: { row: Row; option: Option; words: AidWords }) {
  const [event, rest] = cells(row, option, words);
  if (rest === undefined) return <span>{event}</span>;
  return (
    <>
      <span class="mark">
        <Key colour="event" /> {event} {row.frameWords.had}
      </span>
      <span class="mark">
        <Key colour="rest" /> {rest} {row.frameWords.not}
      </span>
    </>
  );
}
