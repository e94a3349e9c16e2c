import type { OfferNow } from '../../lib/offer/offer-now';
import { useAid } from '../aid-context';

/** The trust's offer as it may be shown today: an aid stays open for days, and an offer does not outlive its last day on it. */
export function useOffer(): OfferNow | undefined {
  const { platform, today } = useAid();
  const now = platform.offer?.value;
  if (now?.state !== 'here' || now.offer.expires >= today.value) return now;
  const { trust, expires, contacts } = now.offer;
  const phone = contacts[0]?.phone;
  return { state: 'expired', trust, expires, ...(phone !== undefined && { phone }) };
}
