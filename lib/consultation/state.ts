import { onlyPart } from '../pack/pack';
import type { AboutPrompt, CodeSet, ConversationField, Deed, DoorLine, Event, Standing, Weight, Who } from './event-schema';
import { fatesOf } from './fates';
import { type NeedsState, needsState } from './needs-state';

/** Something said, with the event that said it last. */
export interface Statement {
  words: string;
  event: Event;
}
export interface Question {
  id: string;
  words: string;
  /** The row it was asked about, if any. */
  about: string | undefined;
  /** Who will answer, and what they said, in whoever's words. */
  by: string;
  answer: string;
  answered: boolean;
}
export interface Offer {
  offered: boolean;
  why: string;
}

/** What holds across decisions: she is one person with one set of hopes. */
export interface SharedState extends NeedsState {
  who: Who;
  /** What somebody calls this plan; empty where nobody has called it anything. */
  label: string;
  /** When somebody said who is writing, if anybody did. */
  whoSince: string | undefined;
  /** Weeks of pregnancy as last told, and when they were told: they hold for that day. */
  gestation: { weeks: number; at: string } | undefined;
  about: Partial<Record<AboutPrompt, Statement>>;
  questions: Question[];
  conversation: Partial<Record<ConversationField, Statement>>;
  /** What she wants on the card on the door. */
  door: Partial<Record<DoorLine, Statement>>;
  /** What was done with the record beside the panel, oldest first. */
  recordDeeds: RecordDeed[];
}

export type RecordDeed = Extract<Event, { kind: 'sameWoman' | 'entered' }>;
/** A code that a clinician confirmed, with the event that says so. */
export interface Coded {
  code: string;
  event: Event;
}

/** One sight of the grid, with the version of the figures in it. */
export type Shown = Pick<Extract<Event, { kind: 'shown' }>, 'stratum' | 'options' | 'rows' | 'version' | 'part'>;

/** What a trust says of the options of one decision, as it was on the screen. */
export type LocalSaid = Pick<
  Extract<Event, { kind: 'local' }>,
  'trust' | 'published' | 'expires' | 'hash' | 'toRing' | 'options' | 'rows'
>;

/** What holds for one decision. Nothing is chosen until somebody chooses. */
export interface DecisionState {
  stratum: string | undefined;
  /** The part that is looked at, if somebody turned to one. */
  part: string | undefined;
  /** By part, `onlyPart` where the decision is one choice. */
  compared: Record<string, string[]>;
  mattersFirst: boolean;
  weights: Record<string, Weight>;
  marks: string[];
  /** What stood on the screen, oldest first; the same sight twice in a row is one. */
  shown: Shown[];
  /** Local offers that stood on the screen, oldest first; the same twice in a row is one. */
  local: LocalSaid[];
  /** Keys of the rows that were looked at closely, each once. */
  opened: string[];
  /** Where she stands on each part. */
  standings: Record<string, { standing: Standing; option: string | null; event: Event }>;
  reason: Statement | undefined;
  planB: Record<string, Statement>;
  offers: Record<string, Offer>;
  codes: Partial<Record<CodeSet, Coded>>;
}

/** The events that count: those neither taken back nor recorded in error. */
export function effective(events: readonly Event[], fates = fatesOf(events)): Event[] {
  return events.filter(({ id, kind }) => kind !== 'undone' && kind !== 'corrected' && !fates.has(id));
}

/** @param events effective events, oldest first */
export function sharedState(events: readonly Event[], who: Who): SharedState {
  const state: SharedState = {
    who,
    label: '',
    whoSince: undefined,
    gestation: undefined,
    about: {},
    questions: [],
    conversation: {},
    door: {},
    recordDeeds: [],
    ...needsState(events),
  };
  for (const event of events) {
    switch (event.kind) {
      case 'speaker':
        state.who = event.who;
        state.whoSince = event.at;
        break;
      case 'label':
        state.label = event.words;
        break;
      case 'gestation':
        state.gestation = event.weeks === null ? undefined : { weeks: event.weeks, at: event.at };
        break;
      case 'about':
        say(state.about, event.prompt, event.words, event);
        break;
      case 'conversation':
        say(state.conversation, event.field, event.words, event);
        break;
      case 'door':
        say(state.door, event.line, event.words, event);
        break;
      case 'sameWoman':
      case 'entered':
        state.recordDeeds.push(event);
        break;
      case 'question':
        ask(state.questions, event);
        break;
      case 'answer': {
        const question = state.questions.find(({ id }) => id === event.question);
        if (question) Object.assign(question, { by: event.by, answer: event.words, answered: event.answered });
        break;
      }
    }
  }
  return state;
}

/** @param events effective events of every decision, oldest first */
export function decisionState(events: readonly Event[], pack: string): DecisionState {
  const state: DecisionState = {
    stratum: undefined,
    part: undefined,
    compared: {},
    mattersFirst: false,
    weights: {},
    marks: [],
    shown: [],
    local: [],
    opened: [],
    standings: {},
    reason: undefined,
    planB: {},
    offers: {},
    codes: {},
  };
  for (const event of events) if (event.pack === pack) apply(state, event);
  return state;
}

function apply(state: DecisionState, event: Event) {
  switch (event.kind) {
    case 'stratum':
      state.stratum = event.stratum;
      break;
    case 'part':
      state.part = event.part;
      break;
    case 'compare':
      state.compared[event.part ?? onlyPart] = event.options;
      break;
    case 'first':
      state.mattersFirst = event.on;
      break;
    case 'value':
      if (event.weight) state.weights[event.value] = event.weight;
      else delete state.weights[event.value];
      break;
    case 'mark':
      state.marks = state.marks.filter((row) => row !== event.row).concat(event.on ? event.row : []);
      break;
    case 'opened':
      if (!state.opened.includes(event.row)) state.opened.push(event.row);
      break;
    case 'shown': {
      const { stratum, options, rows, version, part } = event;
      state.shown.push({ stratum, options, rows, version, ...(part !== undefined && { part }) });
      break;
    }
    case 'local': {
      const { trust, published, expires, hash, toRing, options, rows } = event;
      state.local.push({ trust, published, expires, hash, ...(toRing && { toRing }), options, rows });
      break;
    }
    case 'standing':
      state.standings[event.part ?? onlyPart] = { standing: event.standing, option: event.option, event };
      break;
    case 'reason':
      state.reason = event.words ? { words: event.words, event } : undefined;
      break;
    case 'planB':
      say(state.planB, event.ifThen, event.words, event);
      break;
    case 'offered':
      state.offers[event.option] = { offered: event.offered, why: event.why };
      break;
    case 'coded':
      if (event.code === null) delete state.codes[event.set];
      else state.codes[event.set] = { code: event.code, event };
      break;
  }
}

/** Words taken back are words not recorded. */
function say<K extends string>(into: Partial<Record<K, Statement>>, key: K, words: string, event: Event) {
  if (words) into[key] = { words, event };
  else delete into[key];
}

function ask(questions: Question[], event: Extract<Event, { kind: 'question' }>) {
  const known = questions.findIndex(({ id }) => id === event.question);
  if (known >= 0 && event.words) Object.assign(questions[known] ?? {}, { words: event.words });
  else if (known >= 0) questions.splice(known, 1);
  else if (event.words)
    questions.push({ id: event.question, words: event.words, about: event.about, by: '', answer: '', answered: false });
}

/** What a deed is about: two deeds on the same subject in one sitting are one saying. */
export function subjectOf(deed: Deed): string {
  switch (deed.kind) {
    case 'about':
      return `about ${deed.prompt}`;
    case 'conversation':
      return `conversation ${deed.field}`;
    case 'planB':
      return `planB ${deed.ifThen}`;
    case 'question':
      return `question ${deed.question}`;
    case 'answer':
      return `answer ${deed.question}`;
    case 'offered':
      return `offered ${deed.option}`;
    case 'value':
      return `value ${deed.value}`;
    case 'door':
      return `door ${deed.line}`;
    case 'need':
      return `need ${deed.need}`;
    case 'needStep':
      return `needStep ${deed.step}`;
    case 'english':
      return `english ${deed.event}`;
    case 'keptBack':
      return `keptBack ${deed.of} ${deed.name}`;
    default:
      return deed.kind;
  }
}
