import type {
  AboutPrompt,
  CodeSet,
  ConversationField,
  DoorLine,
  Event,
  NeedName,
  NeedStep,
  Weight,
  Who,
} from '../consultation/event-schema';
import { type Fate, fatesOf } from '../consultation/fates';
import { doneElsewhere, looks } from '../consultation/looks';
import type { NeedSaid, NeedStepSaid } from '../consultation/needs-state';
import { aboutPrompts, conversationFields, doorLines, needNames, needSteps } from '../consultation/said-of';
import {
  type Coded,
  type DecisionState,
  decisionState,
  effective,
  type Offer,
  type Question,
  type RecordDeed,
  type SharedState,
  type Statement,
  sharedState,
} from '../consultation/state';
import { type IfThen, type Option, onlyPart, type Pack, type Part, type Row, type Stratum, type Value } from '../pack/pack';
import { isPractice } from '../practice/practice-mark';
import { isTiltedId } from '../practice/tilt-mark';
import { type Amendment, amendmentsOf } from './amendments';
import { begunOrder } from './begun-order';
import { type Change, changesSince, lastSitting } from './changes';
import { type EnglishSaid, englishOf } from './english-of';
import { languagesShown, type ShownLanguage } from './languages-shown';
import { type LocalPlan, localPlan } from './local-plan';
import { onOtherScreen } from './on-other-screen';
import { type Sitting, sittingsOf } from './sittings';
import { type Stand, type ThreadStand, threadOf } from './thread';
import { type InterpreterThere, throughInterpreter } from './through-interpreter';
import { toldOf } from './told-of';
import { whyAsked } from './why-asked';
import { type WrittenBy, writtenBy } from './written-by';

/** What was on the screen: figures in a note mean nothing without the version they came from. */
export interface Receipt {
  pack: string;
  version: string;
  hash: string;
  /** Other versions in which some of it was seen. */
  older: readonly string[];
  stratum: Stratum | undefined;
  /** What was seen of each part; a decision that is one choice has one. */
  parts: readonly PartSeen[];
  /** Every option that was seen for this group, in the neutral order. Empty when no figures were shown. */
  options: readonly Option[];
  notOnScreen: readonly Option[];
  /** In the order in which they were last shown. */
  rows: readonly Row[];
  /** Those of them that were looked at closely. */
  opened: readonly Row[];
}

/** One part as it was seen: its options in the neutral order, its rows in the order in which they were last shown. */
export interface PartSeen {
  part: Part;
  options: readonly Option[];
  rows: readonly Row[];
}

/** Where she stands on one part of a decision. */
export interface Want {
  part: Part;
  stand: Stand | undefined;
  /** Where she stood before, oldest first. */
  before: Stand[];
  /** Everywhere she stood for a while up to now, oldest first, with why, and with what was recorded in error. */
  thread: ThreadStand[];
}

export interface DecisionPlan {
  pack: Pack;
  /** Its place in `begunOrder`, from 1 on. */
  begun: number;
  /** Nothing is said or seen of it, or nothing but what she keeps from others at home. */
  untold: boolean;
  /** One for each part of the decision, answered or not. */
  wants: Want[];
  /** Why she stands where she stands now. What was said of where she stood in an earlier sitting is in the thread. */
  reason: Statement | undefined;
  /** Each with the event that said it last, where it is said. */
  values: { value: Value; weight: Weight | undefined; event: Event | undefined }[];
  /** Ids of the rows that were marked as what matters to her, in the order in which they were. */
  marks: readonly string[];
  /** The event that marked each of them last, by the id of the row. */
  markedBy: Readonly<Record<string, Event>>;
  /** Every if-then of the pack, answered or not: plan B is as prominent as plan A. */
  planB: { ifThen: IfThen; said: Statement | undefined }[];
  /** Each with the event that said it last. */
  offers: { option: Option; offer: Offer; event: Event | undefined }[];
  /** What a clinician confirmed for the trust's own record. */
  codes: Partial<Record<CodeSet, Coded>>;
  receipt: Receipt;
  /** The local offer that was on the screen; undefined where none was. */
  local: LocalPlan | undefined;
}

/** A question, with the event that asked it last, and the one that said last who answers and what they said. */
export interface PlanQuestion extends Question {
  asked: Event | undefined;
  told: Event | undefined;
}

/**
 * What the events add up to. Nothing in it is stored. What a plan is called is for this device, and what was taken back
 * was never said: neither is in it.
 */
export interface Plan {
  /** It was acted in the classroom, all of it or any of it: whatever is made of it says so. */
  practice: boolean;
  /** Each visit in which something counts, and who wrote in it, oldest first. */
  sittings: readonly Sitting[];
  /** ISO instant of the last thing that was said, looks and deeds with the record left out. */
  saidLast: string | undefined;
  /** What she needs, so that she can understand and be understood, asked once for all decisions; said or not. */
  needs: { need: NeedName; said: NeedSaid | undefined }[];
  /** What staff did about it. */
  needSteps: { step: NeedStep; said: NeedStepSaid | undefined }[];
  /** What her words say in English, by the name of the event that said them. */
  english: ReadonlyMap<string, EnglishSaid>;
  /** While which words of hers somebody interpreted, as far as that was recorded. */
  interpreters: readonly InterpreterThere[];
  /** Whether others at home may read what she prints or saves, and which of her words are then left out: `forOthers`. */
  readers: boolean | null;
  keptBack: ReadonlySet<string>;
  /** What was marked as recorded in error, oldest first. */
  amendments: readonly Amendment[];
  about: { prompt: AboutPrompt; said: Statement | undefined }[];
  decisions: DecisionPlan[];
  questions: readonly PlanQuestion[];
  conversation: { field: ConversationField; said: Statement | undefined }[];
  /** The card on the door of the birth room, line by line. */
  door: { line: DoorLine; said: Statement | undefined }[];
  /** What was done with the record beside the panel, oldest first. */
  recordDeeds: readonly RecordDeed[];
  /** Other languages than English that were on the screen, in the order in which they first were. */
  languages: readonly ShownLanguage[];
  /** Names of the events that were said while one of them was there. */
  onOther: ReadonlySet<string>;
  /** Weeks of pregnancy as last told, and when. */
  gestation: SharedState['gestation'];
  /** ISO date on which this is looked at: figures past their review date say so. */
  today: string;
  /** Events about decisions whose pack is not at hand, and which: kept, and said. */
  elsewhere: { count: number; packs: string[] };
  /** True when nothing was said before this sitting, so that nothing can have changed. */
  firstTime: boolean;
  /** What is different from the end of the sitting before this one. */
  changes: Change[];
}

/**
 * @param events all events of the plan, undone ones included, oldest first
 * @param packs the decisions that are part of the plan, in the order in which it shows them
 * @param at ISO instant or date at which it is looked at; the clock is passed in
 * @param name of the plan: that too says that it is practice, before anything was said
 * @throws on a pack that was tilted for the exercise: whatever leaves is made of a plan
 */
export function planOf(events: readonly Event[], packs: readonly Pack[], who: Who, at: string, name = ''): Plan {
  const tilted = packs.find(({ id }) => isTiltedId(id));
  if (tilted) throw new Error(`${tilted.id} is an exercise: no plan is made of it`);
  const fates = fatesOf(events);
  const counted = effective(events, fates);
  const earlier = lastSitting(events);
  const shared = sharedState(counted, who);
  const unnamed = counted.filter(({ kind }) => kind !== 'label');
  const by = writtenBy(counted);
  const told = toldOf(counted, shared.keptBack);
  const begun = begunOrder(events, packs, told);
  return {
    // Of the events as they are: what was taken back was practised too.
    practice: isPractice({ plan: name, events }),
    sittings: sittingsOf(unnamed),
    saidLast: counted.findLast(({ kind }) => !looks.has(kind) && !doneElsewhere.has(kind))?.at,
    needs: needNames.map((need) => ({ need, said: shared.needs[need] })),
    needSteps: needSteps.map((step) => ({ step, said: shared.needSteps[step] })),
    english: englishOf(counted),
    interpreters: throughInterpreter(counted),
    readers: shared.readers,
    keptBack: shared.keptBack,
    amendments: amendmentsOf(events, fates),
    about: aboutPrompts.map((prompt) => ({ prompt, said: shared.about[prompt] })),
    decisions: packs.map((pack) => ({
      ...decisionPlan(pack, counted, events, fates, by, at.slice(0, 10)),
      begun: begun.indexOf(pack.id) + 1,
      untold: !told.has(pack.id),
    })),
    questions: shared.questions.map((question) => ({
      ...question,
      asked: by.question(question.id),
      told: by.answer(question.id),
    })),
    conversation: conversationFields.map((field) => ({ field, said: shared.conversation[field] })),
    door: doorLines.map((line) => ({ line, said: shared.door[line] })),
    recordDeeds: shared.recordDeeds,
    languages: languagesShown(counted),
    onOther: onOtherScreen(counted),
    gestation: shared.gestation,
    today: at.slice(0, 10),
    elsewhere: elsewhereOf(counted, packs),
    firstTime: earlier === 0,
    changes: changesSince(earlier, events, packs, who),
  };
}

function elsewhereOf(events: readonly Event[], packs: readonly Pack[]): Plan['elsewhere'] {
  const there = events.filter(({ kind, pack }) => kind !== 'label' && !packs.some(({ id }) => id === pack));
  return { count: there.length, packs: [...new Set(there.map(({ pack }) => pack))] };
}

function decisionPlan(
  pack: Pack,
  counted: readonly Event[],
  events: readonly Event[],
  fates: ReadonlyMap<string, Fate>,
  by: WrittenBy,
  today: string,
): Omit<DecisionPlan, 'begun' | 'untold'> {
  const state = decisionState(counted, pack.id);
  const option = (id: string) => pack.options.find((candidate) => candidate.id === id);
  const wants = pack.parts.map((part) => {
    const thread = threadOf(events, fates, pack, part);
    const stood = thread.filter(({ error }) => !error);
    return { part, stand: stood.at(-1), before: stood.slice(0, -1), thread };
  });
  return {
    pack,
    wants,
    reason: whyAsked(counted, pack.id).old ? undefined : state.reason,
    values: pack.values.map((value) => ({
      value,
      weight: state.weights[value.id],
      event: counted.findLast((event) => event.kind === 'value' && event.pack === pack.id && event.value === value.id),
    })),
    marks: state.marks,
    markedBy: Object.fromEntries(
      state.marks.flatMap((row) => {
        const event = by.mark(pack.id, row);
        return event ? [[row, event] as const] : [];
      }),
    ),
    planB: pack.ifThen.map((ifThen) => ({ ifThen, said: state.planB[ifThen.id] })),
    offers: Object.entries(state.offers).flatMap(([id, offer]) => {
      const offered = option(id);
      return offered ? [{ option: offered, offer, event: by.offer(pack.id, id) }] : [];
    }),
    codes: state.codes,
    receipt: receiptOf(pack, state),
    local: localPlan(pack, state.local, wants, today),
  };
}

/** Built from what was seen, not from how the screen stands now: options seen earlier were seen. */
function receiptOf(pack: Pack, { shown, opened }: DecisionState): Receipt {
  const last = shown.at(-1);
  const sights = shown.filter(({ stratum }) => stratum === last?.stratum);
  const parts = pack.parts.flatMap((part): PartSeen[] => {
    const ofPart = sights.filter((sight) => (sight.part ?? onlyPart) === part.id);
    if (ofPart.length === 0) return [];
    const seenHere = new Set(ofPart.flatMap(({ options }) => options));
    const rows = (ofPart.at(-1)?.rows ?? []).flatMap((key) => pack.rows.find((row) => row.key === key) ?? []);
    return [{ part, options: part.options.filter(({ id }) => seenHere.has(id)), rows }];
  });
  const seen = new Set(parts.flatMap(({ options }) => options.map(({ id }) => id)));
  const rows = [...new Set(parts.flatMap((part) => part.rows))];
  return {
    pack: pack.id,
    version: pack.version,
    hash: pack.hash,
    older: [...new Set(sights.map(({ version }) => version))].filter((version) => version !== pack.version),
    stratum: pack.strata.find(({ id }) => id === last?.stratum),
    parts,
    options: pack.options.filter(({ id }) => seen.has(id)),
    notOnScreen: pack.options.filter(({ id }) => !seen.has(id)),
    rows,
    opened: rows.filter(({ key }) => opened.includes(key)),
  };
}
