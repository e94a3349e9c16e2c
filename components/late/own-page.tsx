import { useAid } from '../aid-context';

/**
 * On a page of somebody else nothing of ours can be kept for use without a connection: it says where that is possible.
 * A decision that is the website's own has no such page.
 */
export function OwnPage() {
  const { t, platform, consultation } = useAid();
  const pack = consultation.current.value;
  if (!platform.ownPageOf || !pack || pack.local) return null;
  return (
    <section class="plan-part" data-own-page>
      <h2>{t('offline.title')}</h2>
      <p class="soft">
        {t('offline.ownPage')}{' '}
        <a href={platform.ownPageOf(pack.id)} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">
          {t('offline.openOwnPage')}
        </a>
      </p>
    </section>
  );
}
