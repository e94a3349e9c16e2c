import type { Event } from '../consultation/event-schema';
import { doneElsewhere, looks } from '../consultation/looks';
import { needsState } from '../consultation/needs-state';
import type { Pack } from '../pack/pack';
import type { Change } from './counts';
import { type ConversationCounts, conversationMeasures, isSaidMeasure, type SaidMeasure } from './measures';

/** One conversation as it is counted: each thing at most once, however often it was done. */
export interface Tally {
  conversations: ConversationCounts;
  said: ReadonlySet<SaidMeasure>;
}

/** A conversation up to now. */
export interface Counted {
  /** What was said and seen since it began here, and counts: nothing of what an earlier day brought with it. */
  events: readonly Event[];
  packs: readonly Pick<Pack, 'id' | 'options'>[];
  /** The plan was copied, printed, saved or carried to her. */
  given: boolean;
}

const source = 'en-GB';
/** Looks that somebody went somewhere for; the others are recorded by the aid itself, or say only who is there. */
const compared: ReadonlySet<Event['kind']> = new Set<Event['kind']>(['shown', 'opened']);

/** What a conversation comes to. Nothing of it says which conversation, or when, or with whom. */
export function tallyOf({ events, packs, given }: Counted): Tally {
  // A decision that came onto the screen and nothing more is no conversation: each time that a page is loaded would be one.
  const opened = events.some(({ kind }) => compared.has(kind) || !(looks.has(kind) || doneElsewhere.has(kind)));
  const shown = events.filter((event) => event.kind === 'shown');
  const waits = new Set(
    packs.flatMap(({ id, options }) => options.filter(({ kind }) => kind === 'wait').map((option) => `${id} ${option.id}`)),
  );
  const { needs, needSteps } = needsState(events);
  const is = (so: boolean) => (opened && so ? 1 : 0);
  const conversations: ConversationCounts = {
    opened: is(true),
    compared: is(shown.length > 0),
    waiting: is(shown.some(({ pack, options }) => options.some((option) => waits.has(`${pack} ${option}`)))),
    planB: is(events.some((event) => event.kind === 'planB' && event.words.trim() !== '')),
    given: is(given),
  };
  const said = new Set<SaidMeasure>();
  if (opened) {
    // The last one that is not English: she had it on the screen, and English may have followed for a colleague.
    const locales = events.flatMap((event) => (event.kind === 'language' ? [event.locale] : []));
    const language = `language.${locales.findLast((locale) => locale !== source) ?? source}`;
    if (isSaidMeasure(language)) said.add(language);
    if (needs.interpreter?.ways.includes('yes')) {
      const stands = needSteps.present?.state;
      said.add(stands && stands !== 'no' ? 'interpreter.present' : 'interpreter.absent');
    }
  }
  return { conversations, said };
}

/** What has to be added to the counts, and taken from them, so that a conversation counts as it is now and not as it was. */
export function changeFrom(before: Tally | undefined, now: Tally): Change | undefined {
  const conversations = Object.fromEntries(
    conversationMeasures
      .map((name) => [name, now.conversations[name] - (before?.conversations[name] ?? 0)] as const)
      .filter(([, difference]) => difference !== 0),
  );
  const names = new Set([...now.said, ...(before?.said ?? [])]);
  const said = Object.fromEntries(
    [...names]
      .map((name) => [name, Number(now.said.has(name)) - Number(before?.said.has(name) ?? false)] as const)
      .filter(([, difference]) => difference !== 0),
  );
  const any = Object.keys(conversations).length > 0 || Object.keys(said).length > 0;
  return any ? { conversations, said } : undefined;
}
