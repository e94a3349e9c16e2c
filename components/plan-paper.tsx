import { placeLines } from '../lib/export/local-words';
import { paperError, paperStamp, reasonPaperStamp } from '../lib/export/paper-words';
import { elsewhereWords, standWords, unsignedWords } from '../lib/export/plan-words';
import { sentence } from '../lib/export/row-words';
import type { DecisionPlan, Plan, Want } from '../lib/plan/plan';
import type { ThreadStand } from '../lib/plan/thread';
import type { AidWords } from '../lib/words/aid-words';
import { HersInEnglish } from './needs/hers-in-english';
import { PaperNeeds } from './needs/paper-needs';
import { PaperDraft } from './paper-draft';
import { Hers, NotRecorded, PaperPart } from './paper-parts';
import { PlanFigures } from './plan-figures';
import { PlanTalk } from './plan-talk';

const stages = ['antenatal', 'birth', 'postnatal'] as const;

export interface PlanPaperProps {
  plan: Plan;
  words: AidWords;
  /** False where the screen has its title already. */
  titled?: boolean;
  /** In large print: one column, no letter below 18 pt, nothing in grey. */
  large?: boolean;
  /** Nobody has signed the words of this language; a screen says so by itself. */
  draft?: boolean;
}

/**
 * Her plan on paper: the same on the screen, in print and in the saved page. It takes no context, so that a page
 * of its own can show it.
 */
export function PlanPaper({ plan, words, titled = true, large = false, draft = false }: PlanPaperProps) {
  const { t } = words;
  const about = plan.about.filter(({ prompt }) => prompt !== 'talk');
  const spoken = about.filter(({ said }) => said);
  const unsigned = unsignedWords(plan, words);
  const here = new Set(plan.decisions.map(({ pack }) => pack.stage));
  const sheet = large ? 'paper paper-a4 paper-large' : 'paper paper-a4';
  return (
    <div class="paper-set">
      <article class={sheet}>
        <div class="paper-head">
          {titled && <h1>{t('plan.title')}</h1>}
          <ul class="stages" aria-label={t('plan.stages')}>
            {stages.map((stage) => (
              <li key={stage} aria-current={here.has(stage) ? 'true' : undefined}>
                {t(`plan.stage.${stage}`)}
                {here.has(stage) && <span class="unseen"> ({t('paper.inIt')})</span>}
              </li>
            ))}
          </ul>
          <p class="blank">
            <span>{t('plan.name')}</span>
          </p>
          <p class="blank blank-short">
            <span>{t('plan.date')}</span>
          </p>
        </div>
        {draft && <PaperDraft words={words} />}
        {unsigned && <p class="paper-note">{unsigned}</p>}
        <PaperNeeds plan={plan} words={words} />
        <PaperPart title={t('matters.title')}>
          {spoken.length === 0 && <NotRecorded words={words} />}
          {spoken.map(({ prompt, said }, index) => (
            <div key={prompt} class="about-said">
              <p class="who">{t(`about.${prompt}`)}</p>
              {said && <Hers words={said.words} large={index === 0} />}
              <HersInEnglish of={said?.event} plan={plan} words={words} />
            </div>
          ))}
        </PaperPart>
        {plan.decisions.map((decision) => (
          <DecisionPart key={decision.pack.id} decision={decision} plan={plan} words={words} />
        ))}
        <DoorPart plan={plan} words={words} />
        {plan.elsewhere.count > 0 && <p class="paper-note">{elsewhereWords(plan, words)}</p>}
        <Foot words={words} />
      </article>
      <article class={sheet}>
        <PlanTalk plan={plan} words={words} />
        {plan.decisions.map((decision) => (
          <PlanFigures key={decision.pack.id} decision={decision} today={plan.today} words={words} />
        ))}
        <Foot words={words} />
      </article>
    </div>
  );
}

function DecisionPart({ decision, plan, words }: { decision: DecisionPlan; plan: Plan; words: AidWords }) {
  const { t } = words;
  const { pack, wants, reason, planB } = decision;
  const apart = reasonPaperStamp(decision, words);
  return (
    <PaperPart title={pack.title}>
      <div class="two-plans">
        <div>
          <h3>{t('decide.want')}</h3>
          {pack.local && (
            <p class="who">
              <b>{t('local.title')}</b> {t('local.lead')}
            </p>
          )}
          {wants.map(({ part, stand }) => (
            <p key={part.id} class="want">
              {part.label && <span class="who">{part.label}</span>}{' '}
              {stand ? (
                <>
                  <b>{standWords(stand, words)}</b> <span class="who">{paperStamp(stand.event, pack.version, words)}</span>
                </>
              ) : (
                <NotRecorded words={words} />
              )}
            </p>
          ))}
          {placeLines(decision, words).map((line) => (
            <p key={line} class="local-place">
              {line}
            </p>
          ))}
          <p class="who">{t('plan.why')}</p>
          {reason ? <Hers words={reason.words} /> : <NotRecorded words={words} />}
          <HersInEnglish of={reason?.event} plan={plan} words={words} />
          {reason && apart && <p class="who">{apart}</p>}
          {wants.map((want) => (
            <Before key={want.part.id} want={want} now={reason?.event.id} version={pack.version} words={words} />
          ))}
          <p class="to-write">
            {t('plan.room')}
            <span />
            <span />
          </p>
        </div>
        <div>
          <h3>{t('plan.ifs')}</h3>
          <dl class="if-list">
            {planB.map(({ ifThen, said }) => (
              <div key={ifThen.id}>
                <dt>{words.say(ifThen.when)}</dt>{' '}
                <dd>
                  {said ? <Hers words={said.words} /> : <NotRecorded words={words} />}
                  <HersInEnglish of={said?.event} plan={plan} words={words} />
                  {said && <p class="who">{paperStamp(said.event, pack.version, words)}</p>}
                </dd>
              </div>
            ))}
          </dl>
        </div>
      </div>
    </PaperPart>
  );
}

interface BeforeProps {
  want: Want;
  /** The reason that is shown already. */
  now: string | undefined;
  /** Of the figures in the receipt. */
  version: string;
  words: AidWords;
}

/** Where she stood before, with why, and what was recorded in error. */
function Before({ want, now, version, words }: BeforeProps) {
  const { part, stand, thread } = want;
  const { t } = words;
  const why = ({ because }: ThreadStand) => because && because.event.id !== now && because.words;
  return thread
    .filter(({ event }) => event !== stand?.event)
    .map((past) => (
      <div key={past.event.id} class={past.error ? 'history in-error' : 'history'}>
        <p>
          <b>{t('plan.before')}</b> {part.label && `${part.label}: `}
          <span class="what-was">{standWords(past, words)}</span>{' '}
          <span>{sentence(paperStamp(past.event, version, words), words.locale)}</span>
        </p>
        {past.error && <p class="kept-lines">{paperError(past.error, words)}</p>}
        {why(past) && (
          <>
            <p class="who">{t('plan.whyThen')}</p>
            <Hers words={why(past) || ''} />
          </>
        )}
      </div>
    ));
}

/** What she wants on the card on the door, where she wants anything there. */
function DoorPart({ plan, words }: { plan: Plan; words: AidWords }) {
  const { t } = words;
  const lines = plan.door.filter(({ said }) => said);
  if (lines.length === 0) return null;
  return (
    <PaperPart title={t('step.door')}>
      <dl class="if-list">
        {lines.map(({ line, said }) => (
          <div key={line}>
            <dt>{t(`door.${line}`)}</dt>
            <dd>
              {said && <Hers words={said.words} />}
              <HersInEnglish of={said?.event} plan={plan} words={words} />
            </dd>
          </div>
        ))}
      </dl>
    </PaperPart>
  );
}

function Foot({ words: { t } }: { words: AidWords }) {
  return (
    <footer class="paper-foot">
      <p>
        <b>{t('plan.change')}</b> {t('plan.notConsent')} {t('start.emergency')} {t('plan.made')}
      </p>
    </footer>
  );
}
