import type { Problem } from '../problem';
import type { LocalOffer } from './offer';
import type { ParsedOffer, ToRing } from './parse-offer';

/** What a shell has of a trust's own offer at this moment. Nothing of one that is wrong or past its date is shown but whom to ring. */
export type OfferNow =
  | { state: 'coming' }
  | { state: 'here'; offer: LocalOffer }
  | { state: 'expired'; trust: string /** ISO date, its last day. */; expires: string; phone?: string }
  | { state: 'refused'; problems: readonly Problem[]; toRing?: ToRing };

/** What came of reading one. */
export function offerNow(parsed: ParsedOffer): OfferNow {
  if (parsed.ok) return { state: 'here', offer: parsed.offer };
  const { problems, expired, toRing } = parsed;
  if (expired) return { state: 'expired', ...expired };
  return { state: 'refused', problems, ...(toRing && { toRing }) };
}
