import { namePlan } from '../lib/consultation/name-plan';
import { packsIn } from '../lib/plan/plan-now';
import { useAid } from './aid-context';
import { HersField } from './hers-field';

/** Above the plan, where one plan follows another: its name, what is new in it, and the decisions to go on with. */
export function PlanName() {
  const { t, platform, consultation, go } = useAid();
  const events = consultation.events.value;
  const here = consultation.current.value;
  if (!platform.plans?.byItself || (!here && events.length === 0)) return null;
  const decisions = here ? [] : packsIn(events, consultation.packs.value);
  return (
    <section class="plan-name">
      {decisions.length > 0 && (
        <p class="go-on-with">
          {t('saved.goOnWith')}
          {decisions.map(({ id, title }) => (
            <button
              key={id}
              class="link-button"
              type="button"
              data-go-on={id}
              onClick={() => {
                consultation.face(id);
                go({ at: 'start' });
              }}
            >
              {title}
            </button>
          ))}
        </p>
      )}
      <HersField
        label={
          <>
            {t('saved.label')}
            <small class="field-hint">{t('saved.labelHint')}</small>
          </>
        }
        hers={false}
        rows={1}
        words={consultation.label.value}
        onSay={(words) => namePlan(consultation, words)}
      />
      {events.length > 0 && (
        <button class="link-button" type="button" data-testid="changes" onClick={() => go({ at: 'thread' })}>
          {t('plan.changes')}
        </button>
      )}
    </section>
  );
}
