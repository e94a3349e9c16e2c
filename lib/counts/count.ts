import { closed } from './closed';
import { type Change, type Counts, saidTogether } from './counts';
import { type ConversationCounts, type ConversationMeasure, conversationMeasures } from './measures';

/**
 * Counts into a month. The one before is over then; where a clock was set back, what is being counted stays the month that
 * it is.
 * @param newId a name at random for the row of a month that is over
 */
export function count(counts: Counts, month: string, change: Change, newId: () => string): Counts {
  const open = closed(counts, month, newId);
  const { conversations, said } = open.now;
  const sum = (name: ConversationMeasure) => Math.max(0, conversations[name] + (change.conversations?.[name] ?? 0));
  return {
    ...open,
    now: {
      conversations: Object.fromEntries(conversationMeasures.map((name) => [name, sum(name)])) as ConversationCounts,
      said: saidTogether(said, change.said ?? {}),
    },
  };
}
