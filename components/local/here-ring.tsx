import type { OfferNow } from '../../lib/offer/offer-now';
import { useAid } from '../aid-context';
import { PhoneLink } from './phone-link';
import { useOffer } from './use-offer';

/** The trust's number beside “ring your maternity unit now”: who needs it does not look for it. */
export function HereRing() {
  const { t } = useAid();
  const phone = phoneOf(useOffer());
  return phone ? (
    <span class="here-emergency">
      {t('here.ringNow')} <PhoneLink phone={phone} />
    </span>
  ) : null;
}

function phoneOf(now: OfferNow | undefined): string | undefined {
  switch (now?.state) {
    case 'here':
      return now.offer.contacts[0]?.phone;
    case 'expired':
      return now.phone;
    case 'refused':
      return now.toRing?.phone;
    default:
      return undefined;
  }
}
