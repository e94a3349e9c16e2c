import { useAid } from './aid-context';
import { StaffWords } from './staff-words';

/** Among the ways out of the plan, where there is a record to put it in. */
export function RecordWay() {
  const { t, go } = useAid();
  return (
    <div class="way-out">
      <h3>
        <StaffWords of="step.record" />
      </h3>
      <p class="soft">{t('plan.recordHint')}</p>
      <div class="actions actions-line">
        <button class="button button-quiet" type="button" data-testid="to-record" onClick={() => go({ at: 'record' })}>
          <StaffWords of="plan.toRecord" />
        </button>
      </div>
    </div>
  );
}
