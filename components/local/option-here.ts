import type { LocalOption } from '../../lib/offer/offer';
import type { OfferNow } from '../../lib/offer/offer-now';

/** What is to be said at an option: that it is coming, what the trust says of it, or that it has not said anything. */
export type OptionHere = { is: 'coming' } | { is: 'unsaid' } | { is: 'here' | 'away'; said: LocalOption };

/** @returns undefined where there is nothing local to say: no offer is set, or none that may be shown */
export function optionHere(now: OfferNow | undefined, pack: string, option: string): OptionHere | undefined {
  if (now?.state === 'coming') return { is: 'coming' };
  if (now?.state !== 'here') return undefined;
  const options = now.offer.decisions.find(({ decision }) => decision === pack)?.options ?? [];
  const said = options.find((one) => one.option === option);
  if (!said) return { is: 'unsaid' };
  return { is: said.here ? 'here' : 'away', said };
}
