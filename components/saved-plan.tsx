import { useLayoutEffect } from 'preact/hooks';
import { elsewhereWords, standWords } from '../lib/export/plan-words';
import type { KeptPlan, PlanSummary } from '../lib/keeping';
import { planOf } from '../lib/plan/plan';
import { packsIn } from '../lib/plan/plan-now';
import type { Outcome, PackCard } from '../lib/platform';
import { useAid, useLocal } from './aid-context';
import { cardsOf } from './cards-of';

export interface SavedPlanProps {
  summary: PlanSummary;
  /** True of the plan on the screen. */
  now: boolean;
  onOpen: () => void;
  onErase: () => void;
}

const stages = ['antenatal', 'birth', 'postnatal'] as const;

/** One plan by its name, day and decisions. What is in it is read and shown when asked: the next woman may be looking on. */
export function SavedPlan({ summary, now, onOpen, onErase }: SavedPlanProps) {
  const { t, words, platform } = useAid();
  const sure = useLocal(false);
  const open = useLocal(false);
  const changed = t('saved.changed', { date: words.date(summary.changedAt), time: words.time(summary.changedAt) });
  const name = summary.label || changed;
  const session = platform.plans?.keeping.value.how === 'session';
  const cards = cardsOf(platform).filter(({ id }) => summary.packs.includes(id));
  const about = stagesOf(cards).map((stage) => t(`plan.stage.${stage}`));
  return (
    <li data-plan={summary.id}>
      <h2 class="saved-name">
        <b dir="auto" {...(summary.label && { class: 'kept-lines', translate: false })}>
          {name}
        </b>
        {now && <span class="saved-now">{t('saved.now')}</span>}
      </h2>
      <ul class="saved-facts">
        {about.length > 0 && <li>{`${about.join(', ')}: ${words.list(cards.map(({ title }) => title))}`}</li>}
        {summary.label !== '' && <li>{changed}</li>}
        {session && <li>{t('saved.purgeSession')}</li>}
        {!session && summary.purgeAfter && <li>{t('saved.purge', { date: words.date(summary.purgeAfter) })}</li>}
      </ul>
      <details
        onToggle={(event) => {
          open.value = event.currentTarget.open;
        }}
      >
        <summary>
          {t('saved.show')}
          <span class="unseen">: {name}</span>
        </summary>
        {open.value && <WhatIsInIt id={summary.id} />}
      </details>
      <p class="where-actions">
        {!now && (
          <button class="link-button" type="button" data-testid="open-one" onClick={onOpen}>
            {t('saved.open')}
            <span class="unseen">: {name}</span>
          </button>
        )}
        {sure.value ? (
          <>
            <b role="alert">{t('saved.sureOne')}</b>
            <button class="link-button" type="button" data-testid="erase-one-sure" onClick={onErase}>
              {t('saved.deleteIt')}
              <span class="unseen">: {name}</span>
            </button>
            <button
              class="link-button"
              type="button"
              onClick={() => {
                sure.value = false;
              }}
            >
              {t('saved.keepIt')}
            </button>
          </>
        ) : (
          <button
            class="link-button"
            type="button"
            onClick={() => {
              sure.value = true;
            }}
          >
            {t('saved.delete')}
            <span class="unseen">: {name}</span>
          </button>
        )}
      </p>
    </li>
  );
}

const stagesOf = (cards: readonly PackCard[]) => stages.filter((stage) => cards.some((card) => card.stage === stage));

/** Where she stands and her first words, of a plan that is not on the screen. */
function WhatIsInIt({ id }: { id: string }) {
  const { t, words, platform, consultation } = useAid();
  const kept = useLocal<Outcome<KeptPlan> | undefined>(undefined);
  useLayoutEffect(() => {
    void platform.plans?.look(id).then((outcome) => {
      kept.value = outcome;
    });
  }, [id]);
  if (!kept.value) return <p role="status">{t('saved.reading')}</p>;
  if (!kept.value.ok) return <p class="problem">{t(`why.${kept.value.why}`)}</p>;
  const { events, aside } = kept.value.value;
  const plan = planOf(events, packsIn(events, consultation.packs.value), consultation.writer(), consultation.now());
  const first = plan.about.find(({ said }) => said)?.said;
  const stood = plan.decisions.flatMap(({ pack, wants }) =>
    wants.filter(({ stand }) => stand).map((want) => ({ pack, ...want })),
  );
  return (
    <>
      {aside.length > 0 && <p class="small">{t('kept.aside', { n: aside.length })}</p>}
      <p>
        {stood
          .map(
            ({ pack, part, stand }) =>
              `${[pack.title, pack.local && t('local.title'), part.label].filter(Boolean).join(', ')}: ${standWords(stand, words)}`,
          )
          .join(' ') || t('saved.empty')}
      </p>
      {plan.elsewhere.count > 0 && <p class="small">{elsewhereWords(plan, words)}</p>}
      {first && (
        <blockquote class="hers saved-words" dir="auto">
          {first.words}
        </blockquote>
      )}
    </>
  );
}
