import { useAid, useLocal } from './aid-context';

/** Where her words are, and the one action that deletes them. On every screen. */
export function WhereKept() {
  const { platform, t, said, go } = useAid();
  const { plans } = platform;
  const busy = useLocal(false);
  if (!plans) return null;
  const { state } = plans.kept.value;
  const where = state === 'not_kept' ? 'notKept' : state;

  const erase = async () => {
    busy.value = true;
    const outcome = await plans.erase();
    busy.value = false;
    go({ at: 'start' });
    said.value = outcome.ok ? t('kept.deleted') : `${t('kept.deletedScreen')} ${t(`why.${outcome.why}`)}`;
  };

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
          <button class="link-button" type="button" data-testid="delete" disabled={busy.value} onClick={erase}>
            {t('kept.delete')}
          </button>
        </p>
      )}
      {!plans.byItself && state === 'nowhere' && <p class="small soft">{t('kept.keepHint')}</p>}
    </footer>
  );
}
