import { useEffect } from 'preact/hooks';
import { sentence } from '../lib/export/row-words';
import type { PlanList } from '../lib/keeping';
import { useAid, useLocal } from './aid-context';
import { begun } from './begun';

/** At the start, where keeping goes by itself: plans that are here already. None is shown unasked. */
export function KeptBefore() {
  const { t, words, platform, consultation, said, go } = useAid();
  const { plans } = platform;
  const found = useLocal<PlanList | undefined>(undefined);
  const none = () => begun.has(consultation) || consultation.events.value.length > 0;
  useEffect(() => {
    if (!plans?.byItself || none()) return;
    void plans.list({ count: 1 }).then((list) => {
      if (list.ok) found.value = list.value;
      // The lock has a screen of its own, and this is asked again after it.
      else if (list.why !== 'locked') said.value = t(`why.${list.why}`);
    });
  }, []);
  const latest = found.value?.plans[0];
  if (!plans || !latest || none()) return null;
  const open = async () => {
    const outcome = await plans.open(latest.id);
    if (outcome.ok) go({ at: 'plan' });
    else said.value = t(`why.${outcome.why}`);
  };
  return (
    <div class="notice kept-before">
      <b>{t('saved.before', { n: found.value?.total ?? 1 })}</b>
      <span>
        {sentence(t('saved.changed', { date: words.date(latest.changedAt), time: words.time(latest.changedAt) }), words.locale)}
      </span>
      <p class="where-actions">
        {/* Without a name nobody could tell whose plan would open. */}
        {latest.label && (
          <button class="link-button" type="button" data-testid="go-on" onClick={open}>
            <span class="kept-lines" translate={false}>
              {t('saved.goOn', { label: latest.label })}
            </span>
          </button>
        )}
        <button class="link-button" type="button" data-testid="see-all" onClick={() => go({ at: 'saved' })}>
          {t('saved.all')}
        </button>
      </p>
    </div>
  );
}
