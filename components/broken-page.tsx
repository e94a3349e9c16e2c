import { type AidValue, useAid, useLocal } from './aid-context';

/** What can be done where something is broken: her words can be copied out first, then the aid begins again with them. */
export function BrokenPage({ onAgain }: { onAgain: () => void }) {
  const aid = useAid();
  const { t, platform, sure, view } = aid;
  const copied = useLocal('');
  const copy = async () => {
    const outcome = await platform.copy(everything(aid));
    copied.value = outcome.ok ? t('done.copied') : t(`why.${outcome.why}`);
  };
  // The button asks once more before it does it.
  const erase = () => {
    const asked = sure.peek();
    sure.value = !asked;
    if (asked) void platform.plans?.erase();
  };
  return (
    <>
      <div class="actions">
        <button class="button" type="button" onClick={copy}>
          {t('broken.copy')}
        </button>
        <button
          class="button button-quiet"
          type="button"
          onClick={() => {
            view.value = { at: 'start' };
            onAgain();
          }}
        >
          {t('broken.again')}
        </button>
      </div>
      <p role="status">{copied.value}</p>
      {platform.plans && (
        <p class="where-actions">
          <button class="link-button" type="button" data-testid="delete-broken" onClick={erase}>
            {t(sure.value ? 'kept.sure' : 'kept.delete')}
          </button>
        </p>
      )}
    </>
  );
}

/** Her words as text; where even that cannot be made, the events as they are. Her words come out in either. */
function everything({ consultation, words, parts }: AidValue): string {
  try {
    if (parts.asText) return parts.asText(consultation, words);
  } catch {
    // Then as they are.
  }
  return JSON.stringify(consultation.events.peek(), null, 2);
}
