import { useAid } from './aid-context';

/** Deletes everything of hers, on the screen and on the device, in one action; then says so. */
export function useDelete(): () => Promise<void> {
  const { platform, t, said, go } = useAid();
  return async () => {
    const outcome = await platform.plans?.erase();
    if (!outcome) return;
    go({ at: 'start' });
    said.value = outcome.ok ? t('kept.deleted') : `${t('kept.deletedScreen')} ${t(`why.${outcome.why}`)}`;
  };
}

/** Where her words are, and the one action that deletes them. On every screen. */
export function WhereKept() {
  const { platform, t } = useAid();
  const { plans } = platform;
  const erase = useDelete();
  if (!plans) return null;
  const { state } = plans.kept.value;
  const where = state === 'not_kept' ? 'notKept' : state === 'nowhere' && plans.byItself ? 'nothing' : state;

  return (
    <footer class="where-kept">
      <p>
        <b>{t(`kept.where.${where}`)}</b> {t('kept.nothingSent')}
      </p>
      {!plans.byItself && (
        <p class="where-actions">
          {state === 'nowhere' && (
            <button class="link-button" type="button" data-testid="keep" onClick={() => plans.keep()}>
              {t('kept.keep')}
            </button>
          )}
          <button class="link-button" type="button" data-testid="delete" onClick={erase}>
            {t('kept.delete')}
          </button>
        </p>
      )}
      {!plans.byItself && state === 'nowhere' && <p class="small soft">{t('kept.keepHint')}</p>}
    </footer>
  );
}
