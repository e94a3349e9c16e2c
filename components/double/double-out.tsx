import { planPairs } from '../../lib/double/plan-pairs';
import { noteInTwo } from '../../lib/export/note-in-two';
import { useAid, useVerb } from '../aid-context';
import { LeftOut } from '../needs/left-out';
import { usePlan } from '../use-plan';
import { useRecordPlan } from '../use-record-plan';
import { InBoth } from './double-next';

/** Her plan in two languages on paper and as text that is hers, with the numbers that the screen has. */
export function DoubleOut() {
  const { t, platform, record, words } = useAid();
  const plan = usePlan();
  const english = useRecordPlan();
  const verb = useVerb();
  const copy = () => {
    const draft = platform.languages?.now.value.draft ?? false;
    // It goes home with her, as the paper does: what she keeps from others there is in neither.
    const pairs = planPairs({ plan: plan.value, words }, { plan: english.value, words: record.words }, draft);
    return verb(() => platform.copy(noteInTwo(pairs, record.words, plan.value)), 'done.copied');
  };
  return (
    <>
      <LeftOut />
      <div class="actions actions-line not-on-paper">
        <button
          class="button button-quiet"
          type="button"
          data-testid="print-double"
          onClick={() => verb(() => platform.print('double'), 'done.printing')}
        >
          <InBoth say="double.print" />
        </button>
        <button class="button button-quiet" type="button" data-testid="copy-double" onClick={copy}>
          <InBoth say="double.copy" />
        </button>
      </div>
      <p class="soft not-on-paper">{t('double.copyHint')}</p>
    </>
  );
}
