import type { Consultation } from '../consultation/consultation';
import type { DoorLine } from '../consultation/event-schema';

/**
 * Says what a line of the card on the door is. The card is about no decision, so its words are stamped with the one on
 * the screen, or with the last that was spoken of. Refuses while there is neither.
 */
export function sayOnDoor({ current, events, append }: Consultation, line: DoorLine, words: string): boolean {
  const pack = current.peek();
  const last = events.peek().at(-1);
  const of = pack ? { pack: pack.id, version: pack.version } : last;
  if (!of) return false;
  append({ pack: of.pack, version: of.version }, { kind: 'door', line, words });
  return true;
}
