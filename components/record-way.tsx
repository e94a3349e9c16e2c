import { useAid } from './aid-context';

/** Among the ways out of the plan, where there is a record to put it in. */
export function RecordWay() {
  const { t, go } = useAid();
  return (
    <div class="way-out">
      <h3>{t('step.record')}</h3>
      <p class="soft">{t('plan.recordHint')}</p>
      <div class="actions actions-line">
        <button class="button button-quiet" type="button" data-testid="to-record" onClick={() => go({ at: 'record' })}>
          {t('plan.toRecord')}
        </button>
      </div>
    </div>
  );
}
