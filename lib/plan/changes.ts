import type {
  AboutPrompt,
  ConversationField,
  Event,
  NeedName,
  NeedStep,
  Standing,
  Weight,
  Who,
} from '../consultation/event-schema';
import type { NeedSaid, NeedStepSaid } from '../consultation/needs-state';
import { same } from '../consultation/same';
import { decisionState, effective, type Offer, type Question, sharedState } from '../consultation/state';
import type { Pack, Part, Row } from '../pack/pack';
import { beginsSitting } from './sitting';
import { takenBack } from './taken-back';

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
  | (Of<'need', Pick<NeedSaid, 'ways' | 'words'>> & { need: NeedName })
  | (Of<'needStep', Pick<NeedStepSaid, 'state' | 'on' | 'words'>> & { step: NeedStep })
  | (OfPack<'standing', { standing: Standing; option: string | null }> & { part: Part })
  | OfPack<'reason', string>
  | OfPack<'stratum', string>
  | (OfPack<'mark', true> & { row: Row })
  | (OfPack<'planB', string> & { ifThen: string })
  | (OfPack<'value', Weight> & { value: string })
  | (Of<'conversation', string> & { field: ConversationField })
  | (OfPack<'offered', Offer> & { option: string })
  | (Of<'question', Omit<Question, 'id' | 'about'>> & { question: string });

/** What may hold words of somebody. */
const words = new Set<Event['kind']>(['about', 'reason', 'planB', 'conversation', 'question', 'answer', 'need', 'needStep']);

/** How many of `events` came before the latest sitting; 0 when there is one sitting. */
export function lastSitting(events: readonly Event[]): number {
  for (let index = events.length - 1; index > 0; index -= 1) {
    const event = events[index];
    if (event && beginsSitting(events[index - 1], event)) return index;
  }
  return 0;
}

/** What is different from the first `count` events; 0 means that there was nothing before, and nothing is a change. */
export function changesSince(count: number, events: readonly Event[], packs: readonly Pack[], who: Who): Change[] {
  return count === 0 ? [] : changesBetween(count, events.length, events, packs, who);
}

/**
 * What differs between two moments of one thread. Words that she took back, then or since, stay taken back: they are
 * not printed again as what was.
 * @param from how many of `events` belong to one moment; 0 is before anything was said
 * @param to how many belong to the other. The two may stand in either order.
 */
export function changesBetween(from: number, to: number, events: readonly Event[], packs: readonly Pack[], who: Who): Change[] {
  const gone = takenBack(events);
  const at = (count: number) => effective(events.slice(0, count)).filter(({ id, kind }) => !(words.has(kind) && gone.has(id)));
  const then = at(from);
  const now = at(to);
  const changes: Change[] = [];
  const add = (change: Change) => {
    if (!same(change.before, change.after)) changes.push(change);
  };

  const [was, is] = [sharedState(then, who), sharedState(now, who)];
  const needed = (one: NeedSaid | undefined) => one && { ways: one.ways, words: one.words };
  for (const need of keys(was.needs, is.needs))
    add({ kind: 'need', need, before: needed(was.needs[need]), after: needed(is.needs[need]) });
  const done = (one: NeedStepSaid | undefined) => one && { state: one.state, on: one.on, words: one.words };
  for (const step of keys(was.needSteps, is.needSteps))
    add({ kind: 'needStep', step, before: done(was.needSteps[step]), after: done(is.needSteps[step]) });
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
    for (const id of new Set([...a.marks, ...b.marks])) {
      const row = pack.rows.find((candidate) => candidate.id === id);
      const marked = ({ marks }: typeof a) => marks.includes(id) || undefined;
      if (row) add({ kind: 'mark', pack, row, before: marked(a), after: marked(b) });
    }
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
