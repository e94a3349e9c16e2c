import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import type { Pack } from '../pack/pack';
import { createDecision, type Decision } from './decision';
import type { Deed, Event, Who } from './event-schema';
import { fatesOf } from './fates';
import { clinicians, doneElsewhere, looks, onStaffPages } from './looks';
import { same } from './same';
import { effective, type SharedState, sharedState, subjectOf } from './state';

/** The language that every decision is there in, and from which the others are made. */
const source = 'en-GB';

/** What was told on one day (weeks of pregnancy, who is writing) is not taken as told on another. */
const dayLasts = 12 * 3_600_000;
/** Typing goes on for a while: pauses shorter than this are one saying, not several changes of mind. */
const sayingLasts = 10 * 60_000;
const typed = new Set<Deed['kind']>([
  'label',
  'about',
  'conversation',
  'planB',
  'question',
  'answer',
  'reason',
  'offered',
  'door',
  'need',
  'needStep',
  'english',
]);

export interface ConsultationOptions {
  /** The decisions at hand to begin with. One alone is on the screen; of several, somebody picks. */
  packs: readonly Pack[];
  events?: readonly Event[];
  /** Name of the plan that these events make. */
  plan: string;
  /**
   * Who holds the device until somebody says who is writing: the woman at home. In the panel it goes from hand to hand, and
   * nobody is taken to hold it: it is `unsaid`, and the panel asks.
   */
  who: Who;
  /** The clock and the source of ids are passed in: an ISO instant, and a name never given before. */
  now: () => string;
  newId: () => string;
}

/** One conversation: an append-only list of events, and everything that follows from it. */
export interface Consultation {
  readonly plan: ReadonlySignal<string>;
  readonly events: ReadonlySignal<readonly Event[]>;
  /** The events that count, oldest first: neither taken back nor recorded in error. */
  readonly effective: ReadonlySignal<readonly Event[]>;
  readonly shared: ReadonlySignal<SharedState>;
  /** What somebody calls this plan; empty where nobody has called it anything. */
  readonly label: ReadonlySignal<string>;
  readonly canUndo: ReadonlySignal<boolean>;
  /** The decisions at hand: content, and nothing of hers. In the language of this view, or English where it is not there. */
  readonly packs: ReadonlySignal<readonly Pack[]>;
  readonly locale: ReadonlySignal<string>;
  /** Shows the decisions in another language, as far as they are at hand in it. Nothing that was said changes. */
  speak: (locale: string) => void;
  /** The same conversation in a language that stays, whatever is on the screen: one list of events, and other words. */
  in: (locale: string) => Consultation;
  /** The decision on the screen, if one is. */
  readonly current: ReadonlySignal<Pack | undefined>;
  /**
   * Another decision is at hand; one of the same id and language takes its place, and one of another version, or from
   * another place, that of all of them.
   */
  learn: (pack: Pack) => void;
  /** Puts a decision on the screen, or none. */
  face: (pack: string | undefined) => void;
  /** Nobody is taken to hold the device, so that it is asked who is writing. */
  readonly asksWho: boolean;
  /** Who is writing now: as said today, or whoever holds the device. */
  writer: () => Who;
  now: () => string;
  /** A name never given before, for a question of her own. */
  newName: () => string;
  readonly decision: (pack: string) => Decision;
  /** Appends one event, stamped; returns it. */
  add: (pack: string, deed: Deed) => Event;
  /** Takes back the last answer, or the last correction where that came after it. */
  undo: () => void;
  /** Appends events of a decision, at hand or not, all of them at once. */
  append: (of: Pick<Event, 'pack' | 'version'>, ...deeds: readonly Deed[]) => void;
  /** Another plan takes the place of this one: opened from the store, or begun anew. */
  turnTo: (plan: string, events: readonly Event[]) => void;
}

export function createConsultation({ packs, events: begun = [], plan, who, now, newId }: ConsultationOptions): Consultation {
  // The one writable state of hers. Everything else follows from it.
  const thread = signal<{ plan: string; events: readonly Event[] }>({ plan, events: begun });
  // What is at hand, in which languages, and which of it is on the screen.
  const known = signal(packs);
  const faced = signal(packs.length === 1 ? packs[0]?.id : undefined);
  const spoken = signal(packs[0]?.locale ?? source);
  const events = computed(() => thread.value.events);
  const fates = computed(() => fatesOf(events.value));
  const counted = computed(() => effective(events.value, fates.value));
  const shared = computed(() => sharedState(counted.value, who));
  // What undo takes back is an answer or a correction; looking at something is neither.
  const isAnswer = (kind: Deed['kind']) => kind !== 'undone' && !looks.has(kind) && !doneElsewhere.has(kind);
  const lastAnswer = () => events.value.findLast(({ id, kind }) => isAnswer(kind) && !fates.value.has(id));

  const writerAt = (at: string): Who => {
    const { who: said, whoSince } = shared.value;
    return whoSince !== undefined && sameDay(whoSince, at) ? said : who;
  };
  const stamped = (pack: string, version: string, deed: Deed): Event => {
    const at = now();
    const { gestation } = shared.peek();
    const staff = clinicians.has(deed.kind) || (who === 'unsaid' && onStaffPages.has(deed.kind));
    const writer = staff ? 'clinician' : writerAt(at);
    const before = goesOnWith(counted.peek(), pack, deed, writer, at);
    return {
      id: newId(),
      at,
      who: writer,
      ...(gestation && sameDay(gestation.at, at) && { gestation: gestation.weeks }),
      pack,
      version,
      ...(before && { continues: before.id }),
      ...deed,
    } as Event;
  };
  const append = (added: readonly Event[]) => {
    thread.value = { ...thread.peek(), events: [...events.peek(), ...added] };
  };
  const add = (packId: string, deed: Deed): Event => {
    const version = known.value.find(({ id }) => id === packId)?.version;
    if (version === undefined) throw new Error(`no pack ${packId} in this consultation`);
    const event = stamped(packId, version, deed);
    append([event]);
    return event;
  };

  const learn = (pack: Pack) => {
    const stays = (one: Pack) =>
      one.id !== pack.id || (one.locale !== pack.locale && one.version === pack.version && one.local === pack.local);
    known.value = [...known.peek().filter(stays), pack];
  };
  const undo = () => {
    const last = lastAnswer();
    if (!last) return;
    // A saying is taken back whole, with every pause in its typing.
    let first: Event = last;
    const taken: Event[] = [last];
    while (first.continues) {
      const before: Event | undefined = counted.peek().find(({ id }) => id === first.continues);
      if (!before || taken.includes(before)) break;
      taken.push(before);
      first = before;
    }
    append(taken.map((event) => stamped(event.pack, event.version, { kind: 'undone', event: event.id })));
  };
  // What does not depend on the language is one and the same in every view.
  const same = {
    plan: computed(() => thread.value.plan),
    events,
    effective: counted,
    shared,
    label: computed(() => shared.value.label),
    canUndo: computed(() => lastAnswer() !== undefined),
    speak: (locale: string) => {
      spoken.value = locale;
    },
    learn,
    face: (id: string | undefined) => {
      faced.value = id;
    },
    asksWho: who === 'unsaid',
    writer: () => writerAt(now()),
    now,
    newName: newId,
    add,
    undo,
    append: ({ pack, version }: Pick<Event, 'pack' | 'version'>, ...deeds: readonly Deed[]) =>
      append(deeds.map((deed) => stamped(pack, version, deed))),
    turnTo: (id: string, list: readonly Event[]) => {
      thread.value = { plan: id, events: list };
    },
  };

  const view = (locale: ReadonlySignal<string>): Consultation => {
    const here = computed(() => inLocale(known.value, locale.value));
    const packOf = (id: string | undefined) => here.value.find((pack) => pack.id === id);
    // A decision is bound to its figures and its words: others get one of their own.
    const decisions = new WeakMap<Pack, Decision>();
    return {
      ...same,
      locale,
      in: (other) => views.get(other) ?? made(other),
      packs: here,
      current: computed(() => packOf(faced.value)),
      decision: (id) => {
        const pack = packOf(id);
        if (!pack) throw new Error(`no pack ${id} in this consultation`);
        const before = decisions.get(pack);
        if (before) return before;
        const decision = createDecision(pack, counted, (deed) => add(id, deed));
        decisions.set(pack, decision);
        return decision;
      },
    };
  };
  const views = new Map<string, Consultation>();
  const made = (locale: string): Consultation => {
    const other = view(signal(locale));
    views.set(locale, other);
    return other;
  };
  return view(spoken);
}

/** One pack of each decision: in the language that is asked for, else in English, else as it is. In the order of the list. */
function inLocale(packs: readonly Pack[], locale: string): Pack[] {
  const best = new Map<string, Pack>();
  const rank = (pack: Pack) => (pack.locale === locale ? 2 : pack.locale === source ? 1 : 0);
  for (const pack of packs) {
    const before = best.get(pack.id);
    if (!before || rank(pack) > rank(before)) best.set(pack.id, pack);
  }
  return [...best.values()];
}

function sameDay(then: string, at: string): boolean {
  const since = Date.parse(at) - Date.parse(then);
  // What is told of a day to come was told by a clock that was ahead, or by somebody who forged it.
  return since >= 0 && since < dayLasts;
}

function goesOnWith(events: readonly Event[], pack: string, deed: Deed, who: Who, at: string): Event | undefined {
  if (!typed.has(deed.kind)) return undefined;
  const subject = subjectOf(deed);
  const last = events.findLast((event) => event.pack === pack && subjectOf(event) === subject);
  const since = last ? Date.parse(at) - Date.parse(last.at) : -1;
  const soon = last && since >= 0 && since <= sayingLasts;
  return soon && last.who === who && isTyping(last, deed) ? last : undefined;
}

/** Taking words back, beginning them anew, or ticking something beside them is an act of its own. */
function isTyping(last: Event, deed: Deed): boolean {
  if (deed.kind === 'offered')
    return last.kind === 'offered' && last.offered === deed.offered && last.why !== '' && deed.why !== '';
  if (deed.kind === 'answer') {
    const begun = (was: string, is: string) => was === '' && is !== '';
    return (
      last.kind === 'answer' && last.answered === deed.answered && !begun(last.words, deed.words) && !begun(last.by, deed.by)
    );
  }
  if (deed.kind === 'need' && !(last.kind === 'need' && same(last.ways, deed.ways))) return false;
  if (deed.kind === 'needStep' && !(last.kind === 'needStep' && last.state === deed.state && last.on === deed.on)) return false;
  if (deed.kind === 'english' && !(last.kind === 'english' && last.by === deed.by)) return false;
  return 'words' in last && 'words' in deed && last.words !== '' && deed.words !== '';
}
