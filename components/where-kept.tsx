import { useAid } from './aid-context';
import { useDelete } from './use-delete';
import { useKept } from './use-kept';

/** Where her words are, and the one action that deletes them. On every screen. */
export function WhereKept() {
  const { platform, t, go, view, parts } = useAid();
  const { plans } = platform;
  const { state } = useKept();
  if (!plans) return null;
  const { how } = plans.keeping.value;
  const asked = state === 'nowhere' || state === 'held';
  const hint = asked ? 'kept.keepHint' : how === 'passphrase' ? 'kept.passcodeHint' : 'kept.keptHint';
  const back = view.value;
  const erase = useDelete();

  return (
    <footer class="where-kept">
      <p>
        {/* What could not be kept is where it was; the notice says why. */}
        <b>{parts.where ? <parts.where /> : t(`kept.where.${state === 'not_kept' ? 'nowhere' : state}`)}</b>{' '}
        {parts.sent ? <parts.sent /> : t('kept.nothingSent')} {!plans.byItself && t(hint)}
      </p>
      {!plans.byItself && (
        <p class="where-actions">
          {back.at !== 'keeping' && (
            <button class="link-button" type="button" data-testid="keep" onClick={() => go({ at: 'keeping', back })}>
              {t(asked ? 'kept.keep' : 'step.keeping')}
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
