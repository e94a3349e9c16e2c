import { noteText } from '../lib/export/note-text';
import { useAid, useLocal, useVerb } from './aid-context';
import { usePlan } from './use-plan';
import { useDelete } from './where-kept';

/** Said once, above everything: what is not kept and why, and what could not be read. Nothing is lost in silence. */
export function KeptNotice() {
  const { platform, t, words, go, said } = useAid();
  const plan = usePlan();
  const verb = useVerb();
  const showAside = useLocal(false);
  const erase = useDelete();
  const { plans } = platform;
  if (!plans) return null;
  const open = async () => {
    const outcome = await plans.open();
    if (outcome.ok) go({ at: 'plan' });
    else said.value = t(`why.${outcome.why}`);
  };
  const kept = plans.kept.value;
  const aside = plans.aside.value;
  return (
    <>
      {kept.state === 'not_kept' && (
        <div class="notice" role="alert">
          <b>{t('kept.notice')}</b>
          <span>
            {t(`why.${kept.why}`)} {t('kept.noticeScreen')}
          </span>
          <p class="notice-actions">
            <button
              class="link-button"
              type="button"
              onClick={() => verb(() => platform.copy(noteText(plan.value, words)), 'done.copied')}
            >
              {t('kept.copyAll')}
            </button>
            <button class="link-button" type="button" onClick={() => plans.keep()}>
              {t('kept.tryAgain')}
            </button>
          </p>
        </div>
      )}
      {kept.state === 'held' && (
        <div class="notice kept-before">
          <b>{t('saved.beforeHere')}</b>
          <p class="notice-actions">
            <button class="link-button" type="button" data-testid="go-on" onClick={open}>
              {t('saved.showHere')}
            </button>
            <button class="link-button" type="button" onClick={erase}>
              {t('saved.deleteThem')}
            </button>
          </p>
        </div>
      )}
      {kept.state === 'not_erased' && (
        <div class="notice" role="alert">
          <b>{t('kept.notErasedNotice')}</b>
          <span>{t(`why.${kept.why}`)}</span>
          <p class="notice-actions">
            <button class="link-button" type="button" onClick={() => plans.erase()}>
              {t('kept.eraseAgain')}
            </button>
          </p>
        </div>
      )}
      {aside.length > 0 && (
        <div class="notice">
          <b>{t('kept.aside', { n: aside.length })}</b>
          <button
            class="link-button"
            type="button"
            aria-expanded={showAside.value}
            onClick={() => {
              showAside.value = !showAside.value;
            }}
          >
            {t('kept.asideShow')}
          </button>
          {showAside.value && aside.map((text, index) => <pre key={index}>{text}</pre>)}
        </div>
      )}
    </>
  );
}
