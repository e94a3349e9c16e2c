import type { Consultation } from './consultation';
import type { Deed } from './event-schema';

/**
 * Writes down what was done with the record beside the panel, under the decision that is spoken of. Refuses while there is
 * neither a decision nor anything said: then there is no plan for it to be in.
 */
export function addRecordDeed(
  { current, events, append }: Consultation,
  deed: Extract<Deed, { kind: 'sameWoman' | 'entered' }>,
): void {
  const of = current.peek() ?? events.peek().at(-1);
  if (!of) return;
  const { pack, version } = 'kind' in of ? of : { pack: of.id, version: of.version };
  append({ pack, version }, deed);
}
