import { useEffect } from 'preact/hooks';
import { elsewhereWords, standWords } from '../lib/export/plan-words';
import { planOf } from '../lib/plan/plan';
import { packsIn } from '../lib/plan/plan-now';
import type { Outcome, PlanSummary } from '../lib/platform';
import { useAid, useLocal } from './aid-context';
import { Title } from './title';

/** The plans on this device: open one, delete one, delete all, begin a new one. */
export function SavedPlans() {
  const { t, platform, consultation, said, go } = useAid();
  const { plans } = platform;
  const list = useLocal<Outcome<readonly PlanSummary[]> | undefined>(undefined);
  const sure = useLocal(false);
  const unkept = useLocal(false);
  const tell = (outcome: Outcome<unknown>, done = '') => {
    said.value = outcome.ok ? done : t(`why.${outcome.why}`);
    return outcome.ok;
  };
  const read = async () => {
    list.value = await plans?.list();
  };
  useEffect(() => {
    void read();
  }, []);
  if (!plans) return null;
  const found = list.value?.ok ? list.value.value : [];

  return (
    <>
      <Title>{t('saved.title')}</Title>
      <p class="lead-in">{t('saved.lead')}</p>
      <div class="actions">
        <button
          class="button"
          type="button"
          data-testid="begin"
          onClick={async () => {
            const outcome = await plans.begin();
            if (tell(outcome)) go({ at: 'start' });
            else unkept.value = !outcome.ok && outcome.why === 'unkept_words';
          }}
        >
          {t('saved.begin')}
        </button>
      </div>
      {unkept.value && (
        <button
          class="link-button"
          type="button"
          data-testid="begin-anyway"
          onClick={async () => {
            if (tell(await plans.begin(true))) go({ at: 'start' });
          }}
        >
          {t('saved.beginAnyway')}
        </button>
      )}
      {!list.value && <p>{t('saved.reading')}</p>}
      {list.value && !list.value.ok && <p class="problem">{t(`why.${list.value.why}`)}</p>}
      {list.value?.ok && found.length === 0 && <p>{t('saved.none')}</p>}
      <ul class="saved">
        {found.map((summary) => (
          <SavedPlan
            key={summary.id}
            summary={summary}
            now={summary.id === consultation.plan.value}
            onOpen={async () => {
              if (tell(await plans.open(summary.id))) go({ at: 'plan' });
            }}
            onErase={async () => {
              tell(await plans.erase(summary.id), t('saved.deletedOne'));
              await read();
            }}
          />
        ))}
      </ul>
      {found.length > 0 && !sure.value && (
        <button
          class="link-button"
          type="button"
          data-testid="erase-all"
          onClick={() => {
            sure.value = true;
          }}
        >
          {t('saved.deleteAll')}
        </button>
      )}
      {sure.value && (
        <div class="notice" role="alert">
          <b>{t('saved.sure', { n: found.length })}</b>
          <p class="notice-actions">
            <button
              class="link-button"
              type="button"
              data-testid="erase-sure"
              onClick={async () => {
                sure.value = false;
                tell(await plans.erase(), t('kept.deleted'));
                await read();
              }}
            >
              {t('saved.deleteAll')}
            </button>
            <button
              class="link-button"
              type="button"
              onClick={() => {
                sure.value = false;
              }}
            >
              {t('saved.keep')}
            </button>
          </p>
        </div>
      )}
    </>
  );
}

interface SavedPlanProps {
  summary: PlanSummary;
  now: boolean;
  onOpen: () => void;
  onErase: () => void;
}

/** One plan by its day and time: what is in it is shown when asked, since the next woman may be looking on. */
function SavedPlan({ summary, now, onOpen, onErase }: SavedPlanProps) {
  const { t, words, consultation } = useAid();
  const sure = useLocal(false);
  const packs = packsIn(summary.events, consultation.packs.value);
  const plan = planOf(summary.events, packs, consultation.writer(), consultation.now());
  const first = plan.about.find(({ said }) => said)?.said;
  const stood = plan.decisions.flatMap(({ pack, wants }) =>
    wants.filter(({ stand }) => stand).map((want) => ({ pack, ...want })),
  );
  const name = t('saved.changed', { date: words.date(summary.changedAt), time: words.time(summary.changedAt) });
  return (
    <li data-plan={summary.id}>
      <p>
        <b>{name}</b>
        {now && ` · ${t('saved.now')}`}
      </p>
      {summary.aside.length > 0 && <p class="small">{t('kept.aside', { n: summary.aside.length })}</p>}
      <details>
        <summary>
          {t('saved.show')}
          <span class="unseen">: {name}</span>
        </summary>
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
      </details>
      <p class="where-actions">
        {!now && (
          <button class="link-button" type="button" onClick={onOpen}>
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
