import { useAid } from '../aid-context';
import { LocalMark } from './local-mark';
import { OfferHere } from './offer-here';
import { PhoneLink } from './phone-link';
import { useOffer } from './use-offer';

/** What the trust offers, on the first step: on its way, here, out of date, or not to be shown; whom to ring in each but the first. */
export function TrustHere() {
  const { t, words } = useAid();
  const now = useOffer();
  switch (now?.state) {
    case undefined:
      return null;
    case 'coming':
      return (
        <section class="plan-part local-offer" data-offer="coming">
          <h2>{t('here.titlePlain')}</h2>
          <p>
            <LocalMark />
            {t('here.coming')}
          </p>
        </section>
      );
    case 'here':
      return <OfferHere offer={now.offer} />;
    case 'expired':
      return (
        <section class="plan-part local-offer" data-offer="expired">
          <h2>{t('here.title', { trust: now.trust })}</h2>
          <p>
            <LocalMark />
            {t('here.expired', { trust: now.trust, date: words.date(now.expires) })}
          </p>
          <Ring name={now.trust} phone={now.phone} />
        </section>
      );
    case 'refused':
      return (
        <section class="plan-part local-offer" data-offer="refused">
          <h2>{t('here.titlePlain')}</h2>
          <p>
            <LocalMark />
            {t('here.refused')}
          </p>
          <Ring name={now.toRing?.trust} phone={now.toRing?.phone} />
        </section>
      );
  }
}

function Ring({ name, phone }: { name: string | undefined; phone: string | undefined }) {
  const { t } = useAid();
  if (!phone) return null;
  return (
    <div class="here-contact">
      <b>{name || t('here.ring')}</b>
      <PhoneLink phone={phone} />
    </div>
  );
}
