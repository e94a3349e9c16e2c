import type { LocalOffer } from '../offer/offer';
import type { Consultation } from './consultation';
import { localDeed } from './local-deed';
import { same } from './same';

/**
 * Says that a local offer stands on the screen as it is now, unless that was the last thing said of it.
 * @param rows ids of the local rows on the screen; undefined where options are named without them, which says nothing new
 * of an offer that was seen with its rows
 */
export function localWasShown(
  { decision, add }: Consultation,
  pack: string,
  offer: LocalOffer,
  rows: readonly string[] | undefined,
): void {
  const last = decision(pack).state.peek().local.at(-1);
  const deed = localDeed(offer, pack, rows ?? (last?.hash === offer.hash ? last.rows : []));
  const { kind: _, ...said } = deed;
  if (!same(said, last)) add(pack, deed);
}
