import { useEffect } from 'preact/hooks';
import type { PlanSummary } from '../lib/platform';
import { useAid, useLocal } from './aid-context';

/** At the start, where keeping goes by itself: plans that are here already. None is shown unasked. */
export function KeptBefore() {
  const { t, words, platform, consultation, said, go } = useAid();
  const { plans } = platform;
  const found = useLocal<readonly PlanSummary[]>([]);
  useEffect(() => {
    if (!plans?.byItself || consultation.events.peek().length > 0) return;
    void plans.list().then((list) => {
      if (list.ok) found.value = list.value;
      else said.value = t(`why.${list.why}`);
    });
  }, []);
  const [latest] = found.value;
  if (!plans || !latest || consultation.events.value.length > 0) return null;
  const open = async () => {
    const outcome = await plans.open();
    if (outcome.ok) go({ at: 'plan' });
    else said.value = t(`why.${outcome.why}`);
  };
  return (
    <div class="notice kept-before">
      <b>{t('saved.before', { n: found.value.length })}</b>
      <span>{t('saved.changed', { date: words.date(latest.changedAt), time: words.time(latest.changedAt) })}.</span>
      <p class="notice-actions">
        <button class="link-button" type="button" data-testid="go-on" onClick={open}>
          {t('saved.goOn')}
        </button>
        <button class="link-button" type="button" onClick={() => go({ at: 'saved' })}>
          {t('saved.all')}
        </button>
      </p>
    </div>
  );
}
