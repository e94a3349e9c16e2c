import type { AboutPrompt, Event, Standing, Weight, Who } from '../consultation/event-schema';
import { decisionState, effective, sharedState } from '../consultation/state';
import type { Pack } from '../pack/pack';

/** A longer silence than this ends a sitting: the next word belongs to another visit. */
const sittingEnds = 2 * 3_600_000;

interface Of<K extends string, V> {
  kind: K;
  /** Undefined where nothing was recorded. */
  before: V | undefined;
  after: V | undefined;
  event: Event | undefined;
}
type OfPack<K extends string, V> = Of<K, V> & { pack: Pack };

/** One thing that is different from before: what it was, what it is, and the event that changed it. */
export type Change =
  | (Of<'about', string> & { prompt: AboutPrompt })
  | OfPack<'standing', { standing: Standing; option: string | null }>
  | OfPack<'reason', string>
  | OfPack<'stratum', string>
  | (OfPack<'planB', string> & { ifThen: string })
  | (OfPack<'value', Weight> & { value: string })
  | (Of<'question', string> & { question: string });

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
  const last = (test: (event: Event) => boolean) => events.slice(count).findLast(test);
  const changes: Change[] = [];
  const add = (change: Change) => {
    if (JSON.stringify(change.before) !== JSON.stringify(change.after)) changes.push(change);
  };

  const [was, is] = [sharedState(then, who), sharedState(now, who)];
  for (const prompt of Object.keys({ ...was.about, ...is.about }) as AboutPrompt[]) {
    const event = last((e) => e.kind === 'about' && e.prompt === prompt);
    add({ kind: 'about', prompt, before: was.about[prompt]?.words, after: is.about[prompt]?.words, event });
  }
  for (const pack of packs) {
    const [a, b] = [decisionState(then, pack.id), decisionState(now, pack.id)];
    const of = (kind: Event['kind']) => last((e) => e.kind === kind && e.pack === pack.id);
    const stand = (s: typeof a) => s.standing && { standing: s.standing.standing, option: s.standing.option };
    add({ kind: 'standing', pack, before: stand(a), after: stand(b), event: of('standing') });
    add({ kind: 'reason', pack, before: a.reason?.words, after: b.reason?.words, event: of('reason') });
    add({ kind: 'stratum', pack, before: a.stratum, after: b.stratum, event: of('stratum') });
    for (const { id } of pack.values) {
      const event = last((e) => e.kind === 'value' && e.pack === pack.id && e.value === id);
      add({ kind: 'value', pack, value: id, before: a.weights[id], after: b.weights[id], event });
    }
    for (const { id } of pack.ifThen) {
      const event = last((e) => e.kind === 'planB' && e.pack === pack.id && e.ifThen === id);
      add({ kind: 'planB', pack, ifThen: id, before: a.planB[id]?.words, after: b.planB[id]?.words, event });
    }
  }
  const asked = new Map([...was.questions, ...is.questions].map((question) => [question.id, question]));
  for (const id of asked.keys()) {
    const say = (state: typeof was) => {
      const question = state.questions.find((candidate) => candidate.id === id);
      return question && [question.words, question.answer].filter(Boolean).join(' ');
    };
    const event = last((e) => (e.kind === 'question' || e.kind === 'answer') && e.question === id);
    add({ kind: 'question', question: id, before: say(was), after: say(is), event });
  }
  return changes;
}
