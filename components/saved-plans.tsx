import { useEffect } from 'preact/hooks';
import { standWords } from '../lib/export/plan-words';
import { planOf } from '../lib/plan/plan';
import type { Outcome, PlanSummary } from '../lib/platform';
import { useAid, useLocal } from './aid-context';
import { Title } from './title';

/** The plans on this device: open one, delete one, delete all, begin a new one. */
export function SavedPlans() {
  const { t, platform, consultation, said, go } = useAid();
  const { plans } = platform;
  const list = useLocal<readonly PlanSummary[]>([]);
  const tell = (outcome: Outcome<unknown>) => {
    if (!outcome.ok) said.value = t(`why.${outcome.why}`);
    return outcome.ok;
  };
  const read = async () => {
    if (!plans) return;
    const outcome = await plans.list();
    if (outcome.ok) list.value = outcome.value;
    else tell(outcome);
  };
  useEffect(() => {
    void read();
  }, []);
  if (!plans) return null;

  return (
    <>
      <Title>{t('saved.title')}</Title>
      <p class="lead-in">{t('saved.lead')}</p>
      {list.value.length === 0 && <p>{t('saved.none')}</p>}
      <ul class="saved">
        {list.value.map((summary) => (
          <SavedPlan
            key={summary.id}
            summary={summary}
            now={summary.id === consultation.plan.value}
            onOpen={async () => {
              if (tell(await plans.open(summary.id))) go({ at: 'plan' });
            }}
            onErase={async () => {
              tell(await plans.erase(summary.id));
              await read();
            }}
          />
        ))}
      </ul>
      <div class="actions">
        <button
          class="button"
          type="button"
          data-testid="begin"
          onClick={() => {
            plans.begin();
            go({ at: 'start' });
          }}
        >
          {t('saved.begin')}
        </button>
        <button
          class="button button-quiet"
          type="button"
          data-testid="erase-all"
          onClick={async () => {
            if (tell(await plans.erase())) said.value = t('kept.deleted');
            await read();
          }}
        >
          {t('saved.deleteAll')}
        </button>
      </div>
    </>
  );
}

function SavedPlan({
  summary,
  now,
  onOpen,
  onErase,
}: {
  summary: PlanSummary;
  now: boolean;
  onOpen: () => void;
  onErase: () => void;
}) {
  const { t, words, consultation } = useAid();
  const plan = planOf(summary.events, consultation.packs, consultation.shared.value.who);
  const first = plan.about.find(({ said }) => said)?.said;
  const stood = plan.decisions.filter(({ stand }) => stand);
  return (
    <li data-plan={summary.id}>
      <p>
        <b>{stood.map(({ pack, stand }) => `${pack.title}: ${standWords(stand, words)}`).join(' ') || t('saved.empty')}</b>
      </p>
      {first && (
        <blockquote class="hers saved-words" dir="auto">
          {first.words}
        </blockquote>
      )}
      <p class="small soft">
        {t('saved.changed', { date: words.date(summary.changedAt), time: words.time(summary.changedAt) })}
        {now && ` · ${t('saved.now')}`}
      </p>
      {summary.aside.length > 0 && <p class="small">{t('kept.aside', { n: summary.aside.length })}</p>}
      <p class="where-actions">
        {!now && (
          <button class="link-button" type="button" onClick={onOpen}>
            {t('saved.open')}
          </button>
        )}
        <button class="link-button" type="button" onClick={onErase}>
          {t('saved.delete')}
        </button>
      </p>
    </li>
  );
}
