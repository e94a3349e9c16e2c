import { bareText } from '../lib/export/bare-lines';
import { useAid, useVerb } from './aid-context';
import { useDelete } from './use-delete';
import { usePlan } from './use-plan';

/** Said once, above everything: what is not kept and why, and what is here from before. Nothing is lost in silence. */
export function KeptNotice() {
  const { platform, t, words, go, said, sure, parts } = useAid();
  const plan = usePlan();
  const verb = useVerb();
  const erase = useDelete();
  const { plans } = platform;
  if (!plans) return null;
  const open = async () => {
    const outcome = await plans.open();
    if (outcome.ok) go({ at: 'plan' });
    // The lock has a screen of its own.
    else if (outcome.why !== 'locked') said.value = t(`why.${outcome.why}`);
  };
  const kept = plans.kept.value;
  return (
    <>
      {sure.value && (
        <div class="notice" role="alert">
          <b>{t('kept.sure')}</b>
          <p class="where-actions">
            <button class="link-button" type="button" data-testid="delete-sure" onClick={() => erase(true)}>
              {t('kept.delete')}
            </button>
            <button
              ref={focus}
              class="link-button"
              type="button"
              onClick={() => {
                sure.value = false;
              }}
            >
              {t('kept.sureNo')}
            </button>
          </p>
        </div>
      )}
      {kept.state === 'not_kept' && (
        <div class="notice" role="alert">
          <b>{t('kept.notice')}</b>
          <span>
            {t(`why.${kept.why}`)} {t('kept.noticeScreen')}
          </span>
          <p class="where-actions">
            <button
              class="link-button"
              type="button"
              onClick={() => verb(() => platform.copy(bareText(plan.value, words)), 'done.copied')}
            >
              {t('kept.copyAll')}
            </button>
            {platform.carry && (
              <button class="link-button" type="button" data-testid="save-file" onClick={() => go({ at: 'carry' })}>
                {t('kept.saveFile')}
              </button>
            )}
            <button class="link-button" type="button" onClick={() => plans.keep()}>
              {t('kept.tryAgain')}
            </button>
          </p>
        </div>
      )}
      {kept.state === 'held' && (
        <div class="notice kept-before">
          <b>{t('saved.beforeHere')}</b>
          <p class="where-actions">
            <button class="link-button" type="button" data-testid="go-on" onClick={open}>
              {t('saved.showHere')}
            </button>
            <button class="link-button" type="button" data-testid="delete-held" onClick={erase}>
              {t('saved.deleteThem')}
            </button>
          </p>
        </div>
      )}
      {kept.state === 'not_erased' && (
        <div class="notice" role="alert">
          <b>{t('kept.notErasedNotice')}</b>
          <span>{t(`why.${kept.why}`)}</span>
          <p class="where-actions">
            <button class="link-button" type="button" onClick={() => erase(true)}>
              {t('kept.eraseAgain')}
            </button>
          </p>
        </div>
      )}
      {parts.notice && <parts.notice />}
    </>
  );
}

/** The question may be far from the button that was pressed; what keeps everything is what has the focus. */
const focus = (no: HTMLElement | null) => no?.focus();
