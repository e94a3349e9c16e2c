import { useAid } from './aid-context';
import { useBegin } from './use-begin';

/** Below the plan, where keeping goes by itself: a new plan for the next woman. */
export function NextWoman() {
  const { t, platform } = useAid();
  const begin = useBegin();
  if (!platform.plans?.byItself) return null;
  return (
    <section class="next-woman">
      <p class="soft">{t('saved.nextWoman')}</p>
      <button class="button button-quiet" type="button" data-testid="begin-after" onClick={() => begin()}>
        {t('saved.begin')}
      </button>
    </section>
  );
}
