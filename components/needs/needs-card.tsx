import { planNow } from '../../lib/plan/plan-now';
import { useAid } from '../aid-context';
import { NeedsSaid } from './needs-said';

/** Before what matters to her: what helps her, as far as she has said it, and the way to say it. It is asked there alone. */
export function NeedsCard() {
  const { t, words, consultation, go, view } = useAid();
  const plan = planNow(consultation);
  const said = plan.needs.some((one) => one.said) || plan.about.some((one) => one.prompt === 'talk' && one.said);
  return (
    <section class="plan-part needs-card">
      <h2>{t('step.needs')}</h2>
      {said && <NeedsSaid plan={plan} words={words} />}
      <button
        class="button button-quiet"
        type="button"
        data-testid="to-needs"
        onClick={() => go({ at: 'needs', back: view.peek() })}
      >
        {t(said ? 'needs.change' : 'needs.open')}
      </button>
      {!said && <p class="soft">{t('needs.ask')}</p>}
    </section>
  );
}
