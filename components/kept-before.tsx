import { useEffect } from 'preact/hooks';
import type { PlanSummary } from '../lib/platform';
import { useAid, useLocal } from './aid-context';

/**
 * At the start: something was kept on this device before, so that nothing kept seems lost. It is not shown unasked:
 * whoever opens the page may not be the one who wrote it.
 */
export function KeptBefore() {
  const { t, words, platform, consultation, said, go } = useAid();
  const { plans } = platform;
  const held = useLocal(false);
  const found = useLocal<readonly PlanSummary[]>([]);
  useEffect(() => {
    if (!plans || consultation.events.peek().length > 0) return;
    const look = async () => {
      if (!(await plans.mayHold())) return;
      // Where keeping goes by itself the list is at hand; elsewhere nothing is opened before she asks.
      const list = plans.byItself ? await plans.list() : undefined;
      if (list?.ok) found.value = list.value;
      held.value = list === undefined || (list.ok && list.value.length > 0);
    };
    void look();
  }, []);
  if (!plans || !held.value || consultation.events.value.length > 0) return null;
  const [latest] = found.value;
  const open = async () => {
    const outcome = await plans.open();
    if (outcome.ok) go({ at: 'plan' });
    else said.value = t(`why.${outcome.why}`);
  };
  return (
    <div class="notice kept-before">
      <b>{latest ? t('saved.before', { n: found.value.length }) : t('saved.beforeHere')}</b>
      {latest && <span>{t('saved.changed', { date: words.date(latest.changedAt), time: words.time(latest.changedAt) })}.</span>}
      <p class="notice-actions">
        <button class="link-button" type="button" data-testid="go-on" onClick={open}>
          {t(latest ? 'saved.goOn' : 'saved.showHere')}
        </button>
        {latest && (
          <button class="link-button" type="button" onClick={() => go({ at: 'saved' })}>
            {t('saved.all')}
          </button>
        )}
      </p>
    </div>
  );
}
