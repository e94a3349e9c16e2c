import { joined } from '../lib/export/joined';
import { paperStamp, sharedPaperStamp } from '../lib/export/paper-words';
import { changeWords, gestationWords, notOffered, ofDecision, whenWords } from '../lib/export/plan-words';
import { sentence } from '../lib/export/row-words';
import { codeWords } from '../lib/msds/code-words';
import type { Change } from '../lib/plan/changes';
import { fromTheList, questionText } from '../lib/plan/from-the-list';
import { keptFromPaper, needsKeptFromPaper } from '../lib/plan/kept-from-paper';
import type { Plan } from '../lib/plan/plan';
import type { AidWords } from '../lib/words/aid-words';
import { HersInEnglish } from './needs/hers-in-english';
import { type PaperPair, PaperPairs } from './paper-pairs';
import { Hers, NotRecorded, PaperPart, Said, Sentence } from './paper-parts';

/** Questions, how much each thing matters, who was there, and what changed since last time. */
export function PlanTalk({ plan, words }: { plan: Plan; words: AidWords }) {
  const { t } = words;
  const together = sharedPaperStamp(plan, words);
  const changes = plan.changes.filter(onPaper);
  return (
    <>
      <PaperPart title={t('questions.title')}>
        {plan.questions.length === 0 ? (
          <p>
            <NotRecorded words={words} />
          </p>
        ) : (
          <ul class="asked">
            {plan.questions.map((question) => (
              <li key={question.id}>
                {fromTheList(question, plan, words) ? (
                  <p>
                    {questionText(question, plan, words)} <span class="who">{t('paper.picked')}</span>
                  </p>
                ) : (
                  <Hers words={question.words} />
                )}
                <HersInEnglish of={question.asked} plan={plan} words={words} />
                <p class="who">
                  <Sentence text={t('questions.for')} said={{ who: question.by || t('plan.notRecorded') }} />{' '}
                  {sentence(t(question.answered ? 'questions.answered' : 'questions.notAnswered'), words.locale)}{' '}
                  {question.answer && <Said words={question.answer} />}
                </p>
              </li>
            ))}
          </ul>
        )}
      </PaperPart>
      <PaperPart title={t('plan.values')}>
        {together && <p class="who">{together}</p>}
        {plan.decisions.map(({ pack, values }) => (
          <div key={pack.id} class="of-decision">
            {plan.decisions.length > 1 && <h3>{pack.title}</h3>}
            <PaperPairs
              pairs={values.map(({ value, weight, event }) => ({
                key: value.id,
                about: value.label,
                said:
                  weight &&
                  joined([t(`weight.${weight}`), !together && event && paperStamp(event, pack.version, words)], words.locale),
              }))}
              words={words}
            />
          </div>
        ))}
      </PaperPart>
      <PaperPart title={t('plan.changes')}>
        {changes.length === 0 ? (
          <p>{t(plan.firstTime ? 'plan.firstTime' : 'plan.noChanges')}</p>
        ) : (
          <ul class="asked">
            {changes.map((change, index) => {
              const { about, before, after } = changeWords(change, plan, words);
              return (
                <li key={index}>
                  <b>{about}</b> <Sentence text={t('plan.wasNow')} said={{ before, after }} />
                </li>
              );
            })}
          </ul>
        )}
      </PaperPart>
      <PaperPart title={t('plan.conversation')}>
        <Conversation plan={plan} words={words} />
      </PaperPart>
      <RecordPart plan={plan} words={words} />
    </>
  );
}

/** Where nobody talked there is no list of what was not talked about: she may have come this far alone. */
function Conversation({ plan, words }: { plan: Plan; words: AidWords }) {
  const pairs = [...talked(plan, words), ...offers(plan, words)];
  return pairs.some(({ said }) => said) ? <PaperPairs pairs={pairs} words={words} /> : <p>{words.t('paper.noTalk')}</p>;
}

/** Whether a change may stand on what goes home with her. */
function onPaper(change: Change): boolean {
  if (change.kind === 'need') return !needsKeptFromPaper.has(change.need);
  return change.kind !== 'conversation' || !keptFromPaper.has(change.field);
}

function talked(plan: Plan, words: AidWords): PaperPair[] {
  const { t } = words;
  return [
    ...plan.conversation
      .filter(({ field }) => !keptFromPaper.has(field))
      .map(({ field, said }) => ({
        key: field,
        about: t(`conversation.${field}`),
        said: said && <Said words={said.words} />,
      })),
    { key: 'weeks', about: t('note.weeks'), said: plan.gestation && gestationWords(plan.gestation, words) },
  ];
}

/** Options that were not offered, each with its reason; where none was marked, that is not recorded. */
function offers(plan: Plan, words: AidWords): PaperPair[] {
  const { t } = words;
  const not = notOffered(plan);
  if (not.length === 0) return [{ key: 'offers', about: t('note.notOffered'), said: undefined }];
  return not.map(({ pack, option, offer }) => ({
    key: `${pack.id}.${option.id}`,
    about: ofDecision(option.name, pack, plan),
    said: <Sentence text={t('note.whyNot')} said={{ why: offer.why || t('note.unsaid') }} />,
  }));
}

/** The codes that a clinician confirmed, and what was done with the record, where there is any of it. */
function RecordPart({ plan, words }: { plan: Plan; words: AidWords }) {
  const { t } = words;
  const codes = plan.decisions.flatMap(({ pack, codes: { planType, plannedSetting } }) =>
    (
      [
        ['planType', planType],
        ['plannedSetting', plannedSetting],
      ] as const
    ).flatMap(([set, coded]) =>
      coded
        ? {
            key: `${pack.id}.${set}`,
            about: ofDecision(t(`msds.${set}`), pack, plan),
            said: `${codeWords(set, coded.code, words)} (${paperStamp(coded.event, pack.version, words)})`,
          }
        : [],
    ),
  );
  const deeds = plan.recordDeeds.map((deed) => ({
    key: deed.id,
    about: t(`thread.${deed.kind}`),
    said: `${t(deed.kind === 'entered' ? `put.entered.${deed.how}` : `put.locked.${deed.because}`)} (${whenWords(deed, words)})`,
  }));
  if (codes.length + deeds.length === 0) return null;
  return (
    <PaperPart title={t('paper.record')}>
      <PaperPairs pairs={[...codes, ...deeds]} words={words} />
    </PaperPart>
  );
}
