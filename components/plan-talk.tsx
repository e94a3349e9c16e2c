import { changeWords, gestationWords, notOffered, ofDecision, sharedStamp, stampWords } from '../lib/export/plan-words';
import type { Plan } from '../lib/plan/plan';
import type { AidWords } from '../lib/words/aid-words';
import { Hers, NotRecorded, PaperPart } from './paper-parts';

/** Questions, how much each thing matters, who was there, and what changed since last time. */
export function PlanTalk({ plan, words }: { plan: Plan; words: AidWords }) {
  const { t } = words;
  const not = notOffered(plan);
  const together = sharedStamp(
    plan.decisions.flatMap(({ values }) => values.map(({ event }) => event)),
    words,
  );
  return (
    <>
      <PaperPart title={t('questions.title')}>
        {plan.questions.length === 0 && <NotRecorded words={words} />}
        <ul class="asked">
          {plan.questions.map((question) => (
            <li key={question.id}>
              <Hers words={question.words} />
              <span class="who">
                {t('questions.for', { who: question.by || t('plan.notRecorded') })}{' '}
                {t(question.answered ? 'questions.answered' : 'questions.notAnswered')}.{' '}
                {question.answer && <span class="kept-lines">{question.answer}</span>}
              </span>
            </li>
          ))}
        </ul>
      </PaperPart>
      <PaperPart title={t('plan.values')}>
        {together && <p class="who">{together}</p>}
        <Pairs
          rows={plan.decisions.flatMap(({ pack, values }) =>
            values.map(({ value, weight, event }) => ({
              key: `${pack.id}.${value.id}`,
              about: ofDecision(value.label, pack, plan),
              said: weight && [t(`weight.${weight}`), !together && event && stampWords(event, words)].filter(Boolean).join(', '),
            })),
          )}
          words={words}
        />
      </PaperPart>
      <PaperPart title={t('plan.changes')}>
        {plan.changes.length === 0 ? (
          <p>{t(plan.firstTime ? 'plan.firstTime' : 'plan.noChanges')}</p>
        ) : (
          <ul class="asked">
            {plan.changes.map((change, index) => {
              const { about, before, after } = changeWords(change, plan, words);
              return (
                <li key={index}>
                  <b>{about}</b> <span class="kept-lines">{t('plan.wasNow', { before, after })}</span>
                </li>
              );
            })}
          </ul>
        )}
      </PaperPart>
      <PaperPart title={t('plan.conversation')}>
        <Pairs
          rows={[
            ...plan.conversation.map(({ field, said }) => ({ key: field, about: t(`conversation.${field}`), said: said?.words })),
            {
              key: 'weeks',
              about: t('note.weeks'),
              said: plan.gestation && gestationWords(plan.gestation, words),
            },
            ...(not.length === 0 ? [{ key: 'offers', about: t('note.notOffered'), said: undefined }] : []),
            ...not.map(({ pack, option, offer }) => ({
              key: `${pack.id}.${option.id}`,
              about: ofDecision(option.name, pack, plan),
              said: t('note.whyNot', { why: offer.why || t('note.unsaid') }),
            })),
          ]}
          words={words}
        />
      </PaperPart>
    </>
  );
}

function Pairs({ rows, words }: { rows: { key: string; about: string; said: string | undefined }[]; words: AidWords }) {
  return (
    <table class="figures figures-paper figures-talk">
      <tbody>
        {rows.map(({ key, about, said }) => (
          <tr key={key}>
            <th scope="row">{about}</th>
            <td>{said ? <span class="kept-lines">{said}</span> : <NotRecorded words={words} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
