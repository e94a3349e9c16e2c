import type { Offline } from '../../lib/offline';
import { useAid } from '../aid-context';

/** The aid itself on this device, where she asks for it: what that leaves here stands before the button. */
export function AidOffline({ offline }: { offline: Offline }) {
  const { t } = useAid();
  const now = offline.now.value;
  const here = now === 'here';
  const pressed = () => {
    const at = offline.now.peek();
    if (at === 'here') void offline.drop();
    else if (at !== 'coming') void offline.keep();
  };
  return (
    <section class="plan-part" data-offline={now}>
      <h2>{t('offline.title')}</h2>
      <p class="soft">{t('offline.lead')}</p>
      <div class="actions">
        <button
          class="button button-quiet"
          type="button"
          data-testid="aid-offline"
          aria-disabled={now === 'coming' || undefined}
          onClick={pressed}
        >
          {t(here ? 'offline.drop' : 'offline.keep')}
        </button>
      </div>
      <p role="status">
        {here && t('offline.here')}
        {now === 'coming' && t('offline.coming')}
        {now === 'failed' && t('offline.failed')}
      </p>
    </section>
  );
}
