import { useAid } from './aid-context';
import { useKept } from './use-kept';

/** Deletes everything of hers, on the screen and on the device, in one action; then says so. */
export function useDelete(): () => Promise<void> {
  const { platform, t, said, go } = useAid();
  return async () => {
    const outcome = await platform.plans?.erase();
    if (!outcome) return;
    go({ at: 'start' });
    // A refusal has a notice of its own, which stays.
    if (outcome.ok) said.value = t('kept.deleted');
  };
}

const places = {
  nowhere: 'nowhere',
  held: 'held',
  keeping: 'keeping',
  kept: 'kept',
  not_kept: 'notKept',
  not_erased: 'notErased',
} as const;

/** Where her words are, and the one action that deletes them. On every screen. */
export function WhereKept() {
  const { platform, t } = useAid();
  const { plans } = platform;
  const erase = useDelete();
  const kept = useKept();
  if (!plans) return null;
  const { state } = kept;
  const where = plans.byItself && state === 'nowhere' ? 'nothing' : places[state];

  return (
    <footer class="where-kept">
      <p>
        <b>{t(`kept.where.${where}`)}</b> {t('kept.nothingSent')}{' '}
        {!plans.byItself && t(state === 'nowhere' ? 'kept.keepHint' : 'kept.keptHint')}
      </p>
      {!plans.byItself && (
        <p class="where-actions">
          {(state === 'nowhere' || state === 'held') && (
            <button class="link-button" type="button" data-testid="keep" onClick={() => plans.keep()}>
              {t('kept.keep')}
            </button>
          )}
          <button class="link-button" type="button" data-testid="delete" onClick={erase}>
            {t('kept.delete')}
          </button>
        </p>
      )}
    </footer>
  );
}
