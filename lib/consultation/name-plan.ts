import type { Consultation } from './consultation';

/** Says what this plan is called. Refuses while there is neither a decision nor anything said to tell it by. */
export function namePlan({ current, events, append }: Consultation, words: string): void {
  const of = current.peek() ?? events.peek().at(-1);
  if (!of) return;
  const { pack, version } = 'kind' in of ? of : { pack: of.id, version: of.version };
  append({ pack, version }, { kind: 'label', words });
}
