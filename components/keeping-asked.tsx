import { useAid } from './aid-context';

/** At the first use, where keeping goes by itself: what that means until somebody chooses. It stands in nobody's way. */
export function KeepingAsked() {
  const { t, platform, go, said } = useAid();
  const { plans } = platform;
  if (!plans?.byItself || plans.keeping.value.chosen) return null;
  // Where the browser keeps nothing, as in a private window, that alone is true, and it is said by what looked for plans.
  if (plans.kept.value.state === 'not_kept' || said.value === t('why.store_unavailable')) return null;
  const { how } = plans.keeping.value;
  return (
    <div class="notice kept-before" data-asked>
      <b>{t(how === 'session' ? 'keeping.firstSession' : 'keeping.first')}</b>
      {how === 'session' && <span>{t('keeping.firstLead')}</span>}
      <p class="where-actions">
        <button class="link-button" type="button" data-testid="choose-first" onClick={() => go({ at: 'keeping' })}>
          {t('keeping.firstChoose')}
        </button>
      </p>
    </div>
  );
}
