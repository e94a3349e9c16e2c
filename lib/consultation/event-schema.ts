import { aroundOf } from '../pack/language-of';
import * as z from '../zod';
import { numberToRing } from './number-to-ring';
import { plainName } from './plain-name';
import {
  aboutPrompts,
  codeSets,
  conversationFields,
  doorLines,
  keptBackOf,
  mostWays,
  needDays,
  needNames,
  needStates,
  needSteps,
  needWays,
  oneWay,
} from './said-of';
import { spokenTag } from './spoken-tag';
import { longestOfTrust, trustWords } from './trust-words';

const id = z.string().check(z.minLength(1));
const name = z.string().check(z.regex(plainName));
/** A language that the aid can be in: by its tag, easy words of it with `simple` behind it. */
const tag = z.string().check(z.refine((said) => spokenTag(aroundOf(said))));
const version = z.string().check(z.regex(/^[\w.:+-]{0,40}$/));
/** Her words, letter for letter: any length, any script, never trimmed. */
const words = z.string();
/** Words of a trust: one line without quotation marks, as `trustWords` leaves them. */
const ofTrust = (most: number) => z.string().check(z.refine((said) => said === trustWords(said, most)));
/** Whom to ring, as the trust calls them. */
const toRing = z.strictObject({ name: ofTrust(longestOfTrust.name), phone: z.string().check(z.regex(numberToRing)) });

/** Whoever can be said to be writing. */
export const speaker = z.enum(['woman', 'supporter', 'clinician']);
/** The same, and that nobody said who: what is unknown is recorded as unknown, and not as whoever it mostly is. */
export const who = z.enum([...speaker.options, 'unsaid']);
export const standing = z.enum(['decided', 'leaning', 'unsure', 'time', 'help', 'none']);
export const weight = z.enum(['lot', 'some', 'little', 'unsure']);
export const aboutPrompt = z.enum(aboutPrompts);
export const conversationField = z.enum(conversationFields);
export const doorLine = z.enum(doorLines);
export const codeSet = z.enum(codeSets);
export const needName = z.enum(needNames);
export const needStep = z.enum(needSteps);
/** Who says what words of hers say in English. */
export const englishBy = z.enum(['interpreter', ...speaker.options]);
export const keptBackKind = z.enum(keptBackOf);
/** Why the panel could not tell that the record beside it is still the same woman's. */
export const lockReason = z.enum(['page', 'tab', 'unknown']);
export const noteLength = z.enum(['full', 'short', 'line']);
/** What came of putting the note into a field: all of it, a part of it, or something else than was put in. */
export const enteredHow = z.enum(['inserted', 'shortened', 'changed']);

const stamp = {
  id,
  /** ISO instant at which it was said or done. */
  at: z.iso.datetime(),
  who,
  /** Whole weeks of pregnancy, as told, if told. */
  gestation: z.optional(z.int().check(z.minimum(1), z.maximum(45))),
  /** The pack on the screen, and its version, at that moment. */
  pack: name,
  version,
  /** The event of the same sitting and subject that this one goes on with: typing, not a change of mind. */
  continues: z.optional(id),
};

const deeds = {
  speaker: { who: speaker },
  gestation: { weeks: z.nullable(z.int().check(z.minimum(1), z.maximum(45))) },
  about: { prompt: aboutPrompt, words },
  stratum: { stratum: name },
  value: { value: name, weight: z.nullable(weight) },
  mark: { row: name, on: z.boolean() },
  /** A decision of several parts is looked at one part at a time. */
  part: { part: name },
  compare: { options: z.array(name), part: z.optional(name) },
  first: { on: z.boolean() },
  /** What stood on the screen: the group, the part if there are several, the options in their order, the rows in theirs. */
  shown: { stratum: name, options: z.array(name), rows: z.array(name), part: z.optional(name) },
  opened: { row: name, options: z.array(name) },
  /**
   * Which local offer was on the screen, and what it says of the options of this decision: in which version, from whom,
   * until when, and which rows of it.
   */
  local: {
    trust: ofTrust(longestOfTrust.name),
    published: z.iso.date(),
    expires: z.iso.date(),
    /** Empty on a page without cryptography. */
    hash: z.string().check(z.regex(/^(?:[0-9a-f]{64})?$/)),
    toRing: z.optional(toRing),
    options: z.array(
      z.strictObject({ option: name, here: z.boolean(), where: ofTrust(longestOfTrust.where), toRing: z.optional(toRing) }),
    ),
    rows: z.array(name),
  },
  question: { question: id, words, about: z.optional(name) },
  answer: { question: id, by: words, words, answered: z.boolean() },
  standing: { standing, option: z.nullable(name), part: z.optional(name) },
  reason: { words },
  planB: { ifThen: name, words },
  conversation: { field: conversationField, words },
  offered: { option: name, offered: z.boolean(), why: words },
  /** What somebody calls this plan, to find it again on this device. */
  label: { words },
  /** What she wants on the card on the door. */
  door: { line: doorLine, words },
  /** A code that a clinician confirmed for the trust's own record; null where it was taken back. */
  coded: { set: codeSet, code: z.nullable(name) },
  /** A clinician said that the record beside the panel is this woman's, after it had locked. */
  sameWoman: { because: lockReason },
  /** The note was put into the record beside the panel. */
  entered: { length: noteLength, how: enteredHow },
  /** In which language the screen was from here on, whether that one was a draft, and which stood beside it. */
  language: { locale: tag, draft: z.boolean(), beside: z.nullable(tag) },
  /** What she needs, so that she can understand and be understood: what was picked, and in her own words. */
  need: { need: needName, ways: z.array(z.string().check(z.maxLength(40))).check(z.maxLength(mostWays)), words },
  /**
   * What the words of that event say in English, for whoever reads the record and not her language; `by` null where nobody
   * said who gave it. It is an interpretation, and her words stay what they are.
   */
  english: { event: id, by: z.nullable(englishBy), words },
  /** What staff did about her needs; `state` null where it is not said, `on` the day that it is about. */
  needStep: { step: needStep, state: z.nullable(z.string()), on: z.nullable(z.iso.date()), words },
  /** Whether others at home may read what she prints or saves; null where she has not said. */
  readers: { others: z.nullable(z.boolean()) },
  /** Words of hers that are kept from what others may read. `name` is the prompt, need, if-then, question or line of the card; none of a reason. */
  keptBack: { of: keptBackKind, name: z.string(), on: z.boolean() },
  undone: { event: id },
  /** What was recorded by that event, and by the typing that it goes on with, was recorded wrongly. */
  corrected: { event: id, why: words },
} as const;

type Deeds = typeof deeds;
type DeedOf<K extends keyof Deeds> = { kind: K } & z.infer<z.ZodMiniObject<Deeds[K]>>;
/** What somebody did or said, before it is stamped. */
export type Deed = { [K in keyof Deeds]: DeedOf<K> }[keyof Deeds];
export type Stamp = z.infer<z.ZodMiniObject<typeof stamp>>;
/** One thing somebody did or said, with who and when: the only thing that is stored. */
export type Event = Stamp & Deed;
export type EnglishBy = z.infer<typeof englishBy>;
export type Speaker = z.infer<typeof speaker>;
export type Who = z.infer<typeof who>;
export type Standing = z.infer<typeof standing>;
export type Weight = z.infer<typeof weight>;
export type AboutPrompt = z.infer<typeof aboutPrompt>;
export type ConversationField = z.infer<typeof conversationField>;
export type DoorLine = z.infer<typeof doorLine>;
export type CodeSet = z.infer<typeof codeSet>;
export type LockReason = z.infer<typeof lockReason>;
export type NeedName = z.infer<typeof needName>;
export type NeedStep = z.infer<typeof needStep>;
export type KeptBackKind = z.infer<typeof keptBackKind>;
export type NoteLength = z.infer<typeof noteLength>;

const schemas = new Map(
  Object.entries(deeds).map(([kind, deed]) => [kind, z.strictObject({ ...stamp, kind: z.literal(kind), ...deed })] as const),
);

/** An event read back from a store or a file, or nothing when this version cannot read it: such a one is kept aside. */
export function parseEvent(value: unknown): Event | undefined {
  const kind = value && typeof value === 'object' && 'kind' in value ? value.kind : undefined;
  const result = schemas.get(String(kind))?.safeParse(value);
  const event = result?.success ? (result.data as unknown as Event) : undefined;
  return event && fits(event) ? event : undefined;
}

/** What was picked is of what can be picked there: a file cannot make somebody need, or say, what nobody is asked. */
function fits(event: Event): boolean {
  if (event.kind === 'needStep') {
    const states: readonly string[] = needStates[event.step];
    const { first, last } = needDays;
    const sameAge = event.on === null || (event.on >= first && event.on <= last);
    return sameAge && (event.state === null || states.includes(event.state));
  }
  if (event.kind !== 'need') return true;
  const ways: 'language' | readonly string[] = needWays[event.need];
  const several = new Set(event.ways).size;
  if (several < event.ways.length) return false;
  // What leaves the others out does not stand beside one: nobody could tell which of the two she said.
  if (several > 1 && (oneWay.has(event.need) || event.ways.includes('none'))) return false;
  return event.ways.every((way) => (ways === 'language' ? spokenTag(way) : ways.includes(way)));
}
