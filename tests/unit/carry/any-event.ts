import fc from 'fast-check';
import type { CarriedPlan } from '../../../lib/carry/carried-plan';
import {
  aboutPrompt,
  codeSet,
  conversationField,
  type Deed,
  doorLine,
  type Event,
  englishBy,
  enteredHow,
  keptBackKind,
  lockReason,
  needName,
  needStep,
  noteLength,
  type Stamp,
  speaker,
  standing,
  weight,
  who,
} from '../../../lib/consultation/event-schema';
import { needStates, needWays, oneWay } from '../../../lib/consultation/said-of';
import { trustWords } from '../../../lib/consultation/trust-words';

const oneOf = <T extends string>({ options }: { options: readonly T[] }) => fc.constantFrom(...options);
/** Halves of letters too, which a browser may leave behind where an emoji was cut. */
const anyUnits = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 }).map((units) => String.fromCharCode(...units));
/** Her words: any script, any length, and what text formats trip over. */
const anyWords = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  anyUnits,
  fc.constantFrom(
    '',
    ' ',
    '\0',
    '\ud83d',
    '\udc69',
    '\uFEFFx',
    '\u2028\r\n',
    '"\\',
    'أريد أن أبقى',
    'אני רוצה',
    '我想在家',
    '👩🏾‍🍼',
    '__proto__',
  ),
  fc.nat({ max: 3000 }).map((count) => 'Ich möchte '.repeat(count)),
);
const id = fc.oneof(
  fc.uuid(),
  fc.string({ minLength: 1, unit: 'binary' }),
  fc.constantFrom('__proto__', 'constructor', 'e1', '0'),
);
/** What packs name: plain, but nothing that an object has by itself may trip over it. */
const name = fc.oneof(fc.uuid(), fc.stringMatching(/^[\w.:-]{1,40}$/), fc.constantFrom('__proto__', 'constructor', 'e1', '0'));
const names = fc.array(name, { maxLength: 4 });
const weeks = fc.integer({ min: 1, max: 45 });
const bool = fc.boolean();

/** Without its optional keys at times. */
const some = <T extends object, K extends keyof T>(model: { [P in keyof T]: fc.Arbitrary<T[P]> }, ...optional: K[]) =>
  fc.record(model, { requiredKeys: (Object.keys(model) as (keyof T)[]).filter((key) => !optional.includes(key as K)) });

const stamp = some(
  {
    id,
    at: instant(),
    who: oneOf(who),
    gestation: weeks,
    pack: name,
    version: fc.stringMatching(/^[\w.:+-]{0,20}$/),
    continues: id,
  },
  'gestation',
  'continues',
);

/** Words of a trust, which are never as free as hers. */
const trustSays = (most: number) => anyWords.map((words) => trustWords(words, most));
const day = () => instant().map((at) => at.slice(0, 10));
const toRing = fc.record({ name: trustSays(120), phone: fc.stringMatching(/^\+?[\d ()]{3,30}$/) });

/** Languages by their tags: those that somebody speaks, and those that a screen can be in. */
const spoken = fc.constantFrom('en-GB', 'cy', 'ur', 'so', 'zh-Hant-HK', 'es-419');
const tag = fc.constantFrom('en-GB', 'en-GB-simple', 'cy', 'ur', 'so', 'ar-XB', 'zh-Hant-HK');

/** One kind each: a kind that is added to the schema is missing here until it is added too. */
const deeds: { [K in Deed['kind']]: fc.Arbitrary<object> } = {
  speaker: fc.record({ who: oneOf(speaker) }),
  gestation: fc.record({ weeks: fc.option(weeks) }),
  about: fc.record({ prompt: oneOf(aboutPrompt), words: anyWords }),
  stratum: fc.record({ stratum: name }),
  value: fc.record({ value: name, weight: fc.option(oneOf(weight)) }),
  mark: fc.record({ row: name, on: bool }),
  part: fc.record({ part: name }),
  compare: some({ options: names, part: name }, 'part'),
  first: fc.record({ on: bool }),
  shown: some({ stratum: name, options: names, rows: names, part: name }, 'part'),
  local: some(
    {
      trust: trustSays(120),
      published: day(),
      expires: day(),
      hash: fc.stringMatching(/^(?:[0-9a-f]{64})?$/),
      toRing,
      options: fc.array(some({ option: name, here: bool, where: trustSays(300), toRing }, 'toRing'), { maxLength: 4 }),
      rows: names,
    },
    'toRing',
  ),
  opened: fc.record({ row: name, options: names }),
  question: some({ question: id, words: anyWords, about: name }, 'about'),
  answer: fc.record({ question: id, by: anyWords, words: anyWords, answered: bool }),
  standing: some({ standing: oneOf(standing), option: fc.option(name), part: name }, 'part'),
  reason: fc.record({ words: anyWords }),
  planB: fc.record({ ifThen: name, words: anyWords }),
  conversation: fc.record({ field: oneOf(conversationField), words: anyWords }),
  offered: fc.record({ option: name, offered: bool, why: anyWords }),
  label: fc.record({ words: anyWords }),
  door: fc.record({ line: oneOf(doorLine), words: anyWords }),
  coded: fc.record({ set: oneOf(codeSet), code: fc.option(fc.oneof(fc.constantFrom('05', '06', '96'), name)) }),
  sameWoman: fc.record({ because: oneOf(lockReason) }),
  entered: fc.record({ length: oneOf(noteLength), how: oneOf(enteredHow) }),
  language: fc.record({ locale: tag, draft: bool, beside: fc.option(tag) }),
  need: oneOf(needName).chain((need): fc.Arbitrary<object> => {
    const ways: 'language' | readonly string[] = needWays[need];
    if (ways.length === 0) return fc.record({ need: fc.constant(need), ways: fc.constant([]), words: anyWords });
    const way = ways === 'language' ? spoken : fc.constantFrom<string>(...ways);
    const picked = oneWay.has(need)
      ? fc.array(way, { maxLength: 1 })
      : fc.uniqueArray(way, { maxLength: 4 }).map((some) => (some.includes('none') ? ['none'] : some));
    return fc.record({ need: fc.constant(need), ways: picked, words: anyWords });
  }),
  needStep: oneOf(needStep).chain((step) =>
    fc.record({
      step: fc.constant(step),
      state: fc.option(fc.constantFrom<string>(...needStates[step])),
      on: fc.option(day()),
      words: anyWords,
    }),
  ),
  english: fc.record({ event: id, by: fc.option(oneOf(englishBy)), words: anyWords }),
  readers: fc.record({ others: fc.option(bool) }),
  keptBack: fc.record({ of: oneOf(keptBackKind), name: fc.oneof(name, id, anyWords), on: bool }),
  undone: fc.record({ event: id }),
  corrected: fc.record({ event: id, why: anyWords }),
};

/** Every kind of event there is. */
export const deedKinds = Object.keys(deeds);

const anyEvent: fc.Arbitrary<Event> = fc
  .tuple(stamp, fc.oneof(...Object.entries(deeds).map(([kind, deed]) => deed.map((said) => ({ kind, ...said })))))
  .map(([stamped, deed]) => ({ ...(stamped as Stamp), ...deed }) as Event);

export const anyEvents = fc.uniqueArray(anyEvent, { selector: (event) => event.id, maxLength: 12 });

export const anyPlan: fc.Arbitrary<CarriedPlan> = fc.record({
  plan: fc.stringMatching(/^[A-Za-z0-9_-]{1,80}$/).filter((name) => !(name in Object.prototype)),
  events: anyEvents,
});

function instant() {
  return fc
    .date({ min: new Date('2026-01-01T00:00:00Z'), max: new Date('2027-12-31T00:00:00Z'), noInvalidDate: true })
    .map((date) => date.toISOString());
}
