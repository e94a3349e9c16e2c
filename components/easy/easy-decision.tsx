import { standWords } from '../../lib/export/plan-words';
import { figuresLead } from '../../lib/export/receipt-words';
import { sentence } from '../../lib/export/row-words';
import { notReviewedWords, signOffWords } from '../../lib/export/sign-off-words';
import type { DecisionPlan } from '../../lib/plan/plan';
import type { AidWords } from '../../lib/words/aid-words';
import { Hers, NotRecorded, PaperPart } from '../paper-parts';
import { Beside } from './beside';
import { EasyRow } from './easy-row';
import { Lines } from './lines';
import { pictureOf } from './picture-of';

interface EasyDecisionProps {
  decision: DecisionPlan;
  today: string;
  words: AidWords;
}

/** One decision on an Easy Read paper: the choice, where she is with it, what she wants if things change, and the figures. */
export function EasyDecision({ decision, today, words }: EasyDecisionProps) {
  const { t, say } = words;
  const { pack, wants, reason, planB, receipt, marks } = decision;
  // Where she looked closely; else everything that was on the screen.
  const close = receipt.rows.filter((row) => receipt.opened.includes(row) || marks.includes(row.id));
  const rows = close.length > 0 ? close : receipt.rows;
  return (
    <>
      <PaperPart title={pack.title}>
        <Beside picture="fork">
          <Lines text={say(pack.question)} />
        </Beside>
        {pack.options.map((option) => (
          <Beside key={option.id} picture={pictureOf({ option: option.id }, pack)}>
            <h3>{option.name}</h3>
            <Lines text={say(option.short)} />
          </Beside>
        ))}
      </PaperPart>
      <PaperPart title={t('decide.want')}>
        {wants.map(({ part, stand }) => (
          <Beside key={part.id} picture={stand?.option ? pictureOf({ option: stand.option.id }, pack) : 'you'}>
            {part.label && <h3>{part.label}</h3>}
            {stand ? <p class="easy-line easy-stand">{sentence(standWords(stand, words))}</p> : <NotRecorded words={words} />}
          </Beside>
        ))}
        <Beside picture="pen">
          <h3>{t('plan.why')}</h3>
          {reason ? <Hers words={reason.words} /> : <NotRecorded words={words} />}
        </Beside>
      </PaperPart>
      <PaperPart title={t('plan.ifs')}>
        {planB.map(({ ifThen, said }) => (
          <Beside key={ifThen.id} picture="again">
            <h3>{say(ifThen.when)}</h3>
            {said ? <Hers words={said.words} /> : <NotRecorded words={words} />}
          </Beside>
        ))}
      </PaperPart>
      <PaperPart title={`${t('plan.figures')}: ${pack.title}`} figures>
        <Beside picture="people">
          <Lines text={rows.length > 0 ? `${figuresLead(receipt, words)} ${say(pack.who)}` : t('plan.noFigures')} />
          {rows.length < receipt.rows.length && <Lines text={t('easy.rows')} />}
        </Beside>
        {receipt.parts.flatMap((seen) =>
          seen.rows
            .filter((row) => rows.includes(row))
            .map((row) => (
              <EasyRow
                key={`${seen.part.id} ${row.key}`}
                row={row}
                options={seen.options}
                pack={pack}
                group={receipt.stratum?.id}
                today={today}
                words={words}
              />
            )),
        )}
        <Beside picture="plan">
          <Lines text={`${sentence(signOffWords(pack, words))} ${notReviewedWords(pack, words)}`} />
        </Beside>
      </PaperPart>
    </>
  );
}
