import { keepableWords } from '../../lib/export/keepable-words';
import { forOthers } from '../../lib/plan/for-others';
import { keepables } from '../../lib/plan/keepable';
import { useAid } from '../aid-context';
import { usePlan } from '../use-plan';

/**
 * Where she prints, saves and copies: what of the plan on the screen is then left out, as she said. It is on no paper, and
 * not read aloud.
 */
export function LeftOut() {
  const { t, words } = useAid();
  const plan = usePlan().value;
  const kept = plan.readers ? keepables(plan).filter(({ keptBack }) => keptBack) : [];
  if (kept.length === 0) return null;
  const { needSteps, conversation } = forOthers(plan);
  const staff =
    plan.needSteps.some(({ said }, index) => said && !needSteps[index]?.said) ||
    plan.conversation.some(({ said }, index) => said && !conversation[index]?.said);
  return (
    <div class="left-out not-on-paper" data-not-aloud>
      <p class="soft">{t('leftOut.title')}</p>
      <ul>
        {kept.map((one) => (
          <li key={one.key} {...((one.of === 'question' || one.of === 'door') && { dir: 'auto' as const, translate: false })}>
            {keepableWords(one, plan, words)}
          </li>
        ))}
        {staff && <li>{t('leftOut.staff')}</li>}
      </ul>
    </div>
  );
}
