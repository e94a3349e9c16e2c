import type { Consultation } from '../consultation/consultation';
import type { Deed } from '../consultation/event-schema';
import type { Pack } from '../pack/pack';

/** What holds whatever she decides: it is said once, and of no decision. */
type OfHer = Extract<
  Deed,
  { kind: 'need' | 'needStep' | 'readers' | 'keptBack' | 'about' | 'conversation' | 'speaker' | 'english' }
>;

/**
 * Says something that is about no decision. Its event is stamped with the decision on the screen, or with the last that was
 * spoken of. Refuses while there is neither: then there is no plan for it to be in.
 * @param of the decision that it is about after all: of which a reason or a plan B is kept back
 */
export function sayOfHer({ current, events, append }: Consultation, deed: OfHer, of?: Pack): boolean {
  const pack = of ?? current.peek();
  const last = events.peek().at(-1);
  const stamp = pack ? { pack: pack.id, version: pack.version } : last;
  if (!stamp) return false;
  append({ pack: stamp.pack, version: stamp.version }, deed);
  return true;
}
