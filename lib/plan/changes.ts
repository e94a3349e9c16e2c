import type { AboutPrompt, ConversationField, Event, Standing, Weight, Who } from '../consultation/event-schema';
import { decisionState, effective, type Offer, type Question, sharedState } from '../consultation/state';
import type { Pack, Part } from '../pack/pack';

/** A longer silence than this ends a sitting: the next word belongs to another visit. */
const sittingEnds = 2 * 3_600_000;

interface Of<K extends string, V> {
  kind: K;
  /** Undefined where nothing was recorded. */
  before: V | undefined;
  after: V | undefined;
}
type OfPack<K extends string, V> = Of<K, V> & { pack: Pack };

/** One thing that is different from before: what it was and what it is. */
export type Change =
  | (Of<'about', string> & { prompt: AboutPrompt })
  | (OfPack<'standing', { standing: Standing; option: string | null }> & { part: Part })
  | OfPack<'reason', string>
  | OfPack<'stratum', string>
  | (OfPack<'planB', string> & { ifThen: string })
  | (OfPack<'value', Weight> & { value: string })
  | (Of<'conversation', string> & { field: ConversationField })
  | (OfPack<'offered', Offer> & { option: string })
  | (Of<'question', Omit<Question, 'id' | 'about'>> & { question: string });

/** What may hold words of somebody. */
const herWords = new Set<Change['kind']>(['about', 'reason', 'planB', 'conversation', 'question']);

/** How many of `events` came before the latest sitting; 0 when there is one sitting. */
export function lastSitting(events: readonly Event[]): number {
  for (let index = events.length - 1; index > 0; index -= 1) {
    const gap = Date.parse(events[index]?.at ?? '') - Date.parse(events[index - 1]?.at ?? '');
    if (gap > sittingEnds) return index;
  }
  return 0;
}

/**
 * What differs between two moments of one thread.
 * @param count how many of `events` belong to the earlier moment; 0 means there was none, and nothing is a change
 */
export function changesSince(count: number, events: readonly Event[], packs: readonly Pack[], who: Who): Change[] {
  if (count === 0) return [];
  const then = effective(events.slice(0, count));
  const now = effective(events);
  const changes: Change[] = [];
  const add = (change: Change) => {
    // Words that she took back stay taken back: they are not printed again as what was.
    const takenBack = change.after === undefined && herWords.has(change.kind);
    if (!takenBack && JSON.stringify(change.before) !== JSON.stringify(change.after)) changes.push(change);
  };

  const [was, is] = [sharedState(then, who), sharedState(now, who)];
  for (const prompt of keys(was.about, is.about))
    add({ kind: 'about', prompt, before: was.about[prompt]?.words, after: is.about[prompt]?.words });
  for (const pack of packs) {
    const [a, b] = [decisionState(then, pack.id), decisionState(now, pack.id)];
    for (const part of pack.parts) {
      const stand = ({ standings: { [part.id]: said } }: typeof a) => said && { standing: said.standing, option: said.option };
      add({ kind: 'standing', pack, part, before: stand(a), after: stand(b) });
    }
    add({ kind: 'reason', pack, before: a.reason?.words, after: b.reason?.words });
    add({ kind: 'stratum', pack, before: a.stratum, after: b.stratum });
    for (const { id } of pack.values) add({ kind: 'value', pack, value: id, before: a.weights[id], after: b.weights[id] });
    for (const { id } of pack.ifThen)
      add({ kind: 'planB', pack, ifThen: id, before: a.planB[id]?.words, after: b.planB[id]?.words });
    for (const { id } of pack.options) add({ kind: 'offered', pack, option: id, before: a.offers[id], after: b.offers[id] });
  }
  const asked = new Set([...was.questions, ...is.questions].map(({ id }) => id));
  for (const id of asked) {
    const say = (state: typeof was) => {
      const question = state.questions.find((candidate) => candidate.id === id);
      return question && { words: question.words, by: question.by, answer: question.answer, answered: question.answered };
    };
    add({ kind: 'question', question: id, before: say(was), after: say(is) });
  }
  for (const field of keys(was.conversation, is.conversation)) {
    add({ kind: 'conversation', field, before: was.conversation[field]?.words, after: is.conversation[field]?.words });
  }
  return changes;
}

function keys<K extends string>(a: Partial<Record<K, unknown>>, b: Partial<Record<K, unknown>>): K[] {
  return Object.keys({ ...a, ...b }) as K[];
}
