import type { Plans } from '../../lib/keeping';
import { useAid } from '../aid-context';
import { SecondPress } from './second-press';

/** In place of the choices while words from before are here and closed: to choose another way would be to lose them. */
export function HeldFirst({ plans }: { plans: Plans }) {
  const { t, said, go } = useAid();
  const show = async () => {
    const outcome = await plans.open();
    if (outcome.ok) go({ at: 'plan' });
    // The lock has a screen of its own.
    else if (outcome.why !== 'locked') said.value = t(`why.${outcome.why}`);
  };
  return (
    <section class="plan-part" data-held>
      <h2>{t('keeping.choose')}</h2>
      <p>{t('keeping.heldFirst')}</p>
      <div class="where-actions">
        <button class="link-button" type="button" data-testid="show-held" onClick={show}>
          {t('saved.showHere')}
        </button>
        <SecondPress
          label={t('saved.deleteThem')}
          question={t('kept.sure')}
          yes={t('kept.delete')}
          no={t('kept.sureNo')}
          onYes={async () => {
            const outcome = await plans.erase();
            if (outcome.ok) said.value = t('kept.deleted');
          }}
          testid="delete-held-first"
        />
      </div>
    </section>
  );
}
