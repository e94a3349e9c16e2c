import type { AboutPrompt, Event, Standing, Weight, Who } from '../consultation/event-schema';
import { fatesOf } from '../consultation/fates';
import { english } from '../languages';
import { onlyPart, type Pack } from '../pack/pack';
import type { Look, Practice } from '../practice/practice';
import { isApart } from './is-apart';
import { type Stretch, stretchesOf } from './stretches';

/** Something that was done, without a word of what was said: by whom, and how long after the conversation began. */
export interface Moment {
  /** Whole seconds. */
  at: number;
  who: Who;
  deed: MomentDeed;
  /** Name of the event that it is from; null for what was seen. */
  event: string | null;
  /** Taken back or corrected later: it was done all the same. */
  undone: boolean;
}

export type MomentDeed =
  /** Another step or page came on the screen. `of`: the step that is shown in two languages at once. */
  | { kind: 'view'; view: string; of?: string }
  | { kind: 'shown'; options: readonly string[]; waiting: boolean }
  | { kind: 'opened'; row: string }
  | { kind: 'language'; locale: string }
  | { kind: 'ownWords'; prompt: AboutPrompt }
  | { kind: 'value'; value: string; weight: Weight | null }
  /** `question` is its name in the list that the aid has ready, `own` for one of somebody's own. */
  | { kind: 'question'; question: string }
  | { kind: 'answer'; question: string; answered: boolean }
  | { kind: 'standing'; standing: Standing; option: string | null }
  | { kind: 'reason' }
  | { kind: 'planB'; ifThen: string }
  | { kind: 'offered'; option: string; offered: boolean }
  | { kind: 'need'; need: string }
  /** Anything else that was said or done: by the name of its kind. */
  | { kind: 'other'; what: Event['kind'] };

/** For how long something was on the screen, and when first; null for never. Whole seconds. */
export interface OnScreen {
  id: string;
  first: number | null;
  seconds: number;
}

/** What happened in one practice conversation: facts, in whole seconds since it began, and no score. */
export interface Replay {
  seconds: number;
  /** Seconds in which nobody could see the aid, because the page was hidden or the cards were open: counted for nothing. */
  away: number;
  moments: readonly Moment[];
  /** Every option and row of the decision, in the neutral order, those that were never on the screen too. */
  options: readonly (OnScreen & { wait: boolean })[];
  rows: readonly (OnScreen & { opened: number | null })[];
  /** Options in the order in which they first came on the screen; those that came together, in the neutral order. */
  order: readonly string[];
  /** When each of these was first so; null for never. */
  firsts: {
    /** An option to wait or to decline, among the others. */
    waiting: number | null;
    /** The first step, which says that she may choose, wait and say no. */
    mayChoose: number | null;
    /** The step that has more time, and no to all of them, among its answers; and when she gave each. */
    mayDecline: number | null;
    saidNo: number | null;
    wantedTime: number | null;
    bothFrames: number | null;
    /** She was asked for her own words: the step that asks for them was on the screen. */
    ownWordsAsked: number | null;
    ownWordsSaid: number | null;
    planB: number | null;
    stand: number | null;
  };
  questions: readonly { question: string; asked: number; answered: number | null }[];
  /** Ids of the if-thens of the decision that have a plan B, in its order. */
  planBs: readonly string[];
  /** What does not fit: looks or events that go back in time, counted as happening at once. */
  outOfOrder: number;
}

/**
 * The facts of a practice conversation. Of what anybody said there is nothing in it but that it was said.
 * @param pack the decision that it is about, in any language
 */
export function replayOf(practice: Practice, pack: Pack): Replay {
  const began = Date.parse(practice.began);
  const since = (iso: string) => Math.max(0, Math.round((Date.parse(iso) - began) / 1000));
  const events = practice.events.filter((event) => event.pack === pack.id);
  const stretches = stretchesOf(practice);
  const fates = fatesOf(practice.events);
  const waits = new Set(pack.options.filter(({ kind }) => kind === 'wait').map(({ id }) => id));
  const pressed = events.filter((event, at, all) => !byItself(event, () => all.slice(0, at), pack));
  const moments = [
    ...viewsOf(stretches),
    ...pressed.flatMap((event): Moment[] => {
      const deed = deedOf(event, waits);
      return deed ? [{ at: since(event.at), who: event.who, deed, event: event.id, undone: fates.has(event.id) }] : [];
    }),
  ].sort((one, other) => one.at - other.at);
  const first = (which: (deed: MomentDeed) => boolean) => moments.find(({ deed }) => which(deed))?.at ?? null;
  const firstLook = (which: (look: Look) => boolean) => stretches.find(({ look }) => which(look))?.from ?? null;
  const onScreen = (id: string, of: 'options' | 'rows'): OnScreen => {
    const there = stretches.filter(({ look }) => !isApart(look) && look[of].includes(id));
    return { id, first: there[0]?.from ?? null, seconds: there.reduce((sum, { from, to }) => sum + to - from, 0) };
  };
  const options = pack.options.map(({ id }) => ({ ...onScreen(id, 'options'), wait: waits.has(id) }));
  const rows = [...new Set(pack.rows.map(({ key }) => key))].map((key) => ({
    ...onScreen(key, 'rows'),
    opened: first((deed) => deed.kind === 'opened' && deed.row === key),
  }));
  const counted = events.filter(({ id }) => !fates.has(id));
  const planBs = new Map(counted.flatMap((event) => (event.kind === 'planB' ? [[event.ifThen, event.words.trim()]] : [])));
  const seen = options.filter((one): one is typeof one & { first: number } => one.first !== null);
  return {
    seconds: Math.max(stretches.at(-1)?.to ?? 0, moments.at(-1)?.at ?? 0, practice.ended ? since(practice.ended) : 0),
    away: stretches.filter(({ look }) => isApart(look)).reduce((sum, { from, to }) => sum + to - from, 0),
    moments,
    options,
    rows,
    order: seen.sort((one, other) => one.first - other.first).map(({ id }) => id),
    firsts: {
      waiting: firstLook((look) => !isApart(look) && look.options.some((id) => waits.has(id))),
      mayChoose: firstLook(({ view, of = view }) => of === 'start'),
      mayDecline: firstLook(({ view, of = view }) => of === 'decide'),
      saidNo: first((deed) => deed.kind === 'standing' && deed.standing === 'none'),
      wantedTime: first((deed) => deed.kind === 'standing' && deed.standing === 'time'),
      bothFrames: firstLook((look) => !isApart(look) && look.frames),
      ownWordsAsked: firstLook(({ view, of = view }) => of === 'matters'),
      ownWordsSaid: first(({ kind }) => kind === 'ownWords'),
      planB: first(({ kind }) => kind === 'planB'),
      stand: first(({ kind }) => kind === 'standing'),
    },
    questions: questionsOf(moments, counted, since),
    planBs: pack.ifThen.map(({ id }) => id).filter((id) => planBs.get(id)),
    outOfOrder: goesBack(practice.looks) + goesBack(practice.events),
  };
}

/**
 * What the aid notes without a press. A wide screen puts all options side by side by itself, as whoever presses "all of
 * them" first does: that they stood there is told all the same, and a press that nobody can be sure of is not. Of a
 * language there are two notes where it comes beside another.
 */
function byItself(event: Event, before: () => readonly Event[], pack: Pack): boolean {
  if (event.kind === 'compare') {
    const part = event.part ?? onlyPart;
    const all = pack.parts.find(({ id }) => id === part)?.options.length;
    const again = before().some((one) => one.kind === 'compare' && (one.part ?? onlyPart) === part);
    return !again && event.options.length === all;
  }
  if (event.kind !== 'language') return false;
  const last = before().findLast((one) => one.kind === 'language');
  return event.locale === (last?.kind === 'language' ? last.locale : english);
}

/** The steps and pages, each once for as long as it stays. */
function viewsOf(stretches: readonly Stretch[]): Moment[] {
  return stretches
    .filter(({ look }, at) => look.view !== stretches[at - 1]?.look.view || look.of !== stretches[at - 1]?.look.of)
    .map(({ look, from }) => ({
      at: from,
      who: 'clinician',
      deed: { kind: 'view', view: look.view, ...(look.of !== undefined && { of: look.of }) },
      event: null,
      undone: false,
    }));
}

function questionsOf(moments: readonly Moment[], counted: readonly Event[], since: (iso: string) => number): Replay['questions'] {
  const asked = new Map<string, { question: string; asked: number; answered: number | null }>();
  for (const event of counted) {
    if (event.kind === 'question' && event.words.trim() && !asked.has(event.question))
      asked.set(event.question, { question: nameOf(event.question), asked: since(event.at), answered: null });
    const known = event.kind === 'answer' && event.answered ? asked.get(event.question) : undefined;
    if (known && known.answered === null) known.answered = since(event.at);
  }
  return moments.length > 0 ? [...asked.values()] : [];
}

/** A question that the aid has ready has a name with a dot in it; one of somebody's own has a name at random. */
const nameOf = (question: string) => (/^[a-z][\w-]*\.[\w-]+$/.test(question) ? question : 'own');

function deedOf(event: Event, waits: ReadonlySet<string>): MomentDeed | undefined {
  switch (event.kind) {
    case 'shown':
      return { kind: 'shown', options: event.options, waiting: event.options.some((id) => waits.has(id)) };
    case 'opened':
      return { kind: 'opened', row: event.row };
    case 'language':
      return { kind: 'language', locale: event.locale };
    case 'about':
      return event.continues ? undefined : { kind: 'ownWords', prompt: event.prompt };
    case 'value':
      return { kind: 'value', value: event.value, weight: event.weight };
    case 'question':
      return event.continues ? undefined : { kind: 'question', question: nameOf(event.question) };
    case 'answer':
      return { kind: 'answer', question: nameOf(event.question), answered: event.answered };
    case 'standing':
      return { kind: 'standing', standing: event.standing, option: event.option };
    case 'reason':
      return event.continues ? undefined : { kind: 'reason' };
    case 'planB':
      return event.continues ? undefined : { kind: 'planB', ifThen: event.ifThen };
    case 'offered':
      return event.continues ? undefined : { kind: 'offered', option: event.option, offered: event.offered };
    case 'need':
      return event.continues ? undefined : { kind: 'need', need: event.need };
    default:
      return event.continues ? undefined : { kind: 'other', what: event.kind };
  }
}

function goesBack(list: readonly { at: string }[]): number {
  return list.filter(({ at }, place) => Date.parse(at) < Date.parse(list[place - 1]?.at ?? at)).length;
}
