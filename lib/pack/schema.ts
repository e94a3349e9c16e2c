import * as z from '../zod';

const id = z.string().check(z.regex(/^[a-z][a-z0-9_-]*$/, 'an id is lower-case letters, digits, "-" or "_"'));
const text = z.string().check(z.trim(), z.minLength(1, 'is empty'));
const date = z.iso.date('is not a date like 2027-11-24');
const whole = z.int('is not a whole number').check(z.nonnegative('is below 0'));
const powerOfTen = z.union(
  [10, 100, 1_000, 10_000, 100_000, 1_000_000].map((n) => z.literal(n)) as [
    z.ZodMiniLiteral<number>,
    ...z.ZodMiniLiteral<number>[],
  ],
  'is not a power of ten from 10 to 1,000,000',
);

/** What the published comparison found. Three buckets, after NICE NG192 appendix A as amended in 2024. */
export const bucket = z.enum(['clear_difference', 'no_clear_difference', 'conflicting_or_limited']);

/** A number that a sentence may name as `{id}`. It never stands in the sentence itself. */
export const figure = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('count'), value: z.number() }),
  z.strictObject({ kind: z.literal('year'), value: whole }),
  z.strictObject({
    kind: z.literal('rate'),
    value: z.number(),
    per: powerOfTen,
    low: z.optional(z.number()),
    high: z.optional(z.number()),
  }),
]);
const figures = z.record(id, figure);

export const arm = z.discriminatedUnion('kind', [
  z.strictObject({
    option: id,
    kind: z.literal('rate'),
    value: whole,
    /** The source gives this arm as its own estimate among counts. */
    estimated: z.optional(z.literal(true)),
  }),
  z.strictObject({ option: id, kind: z.literal('range'), low: whole, high: whole }),
  z.strictObject({
    option: id,
    kind: z.literal('measure'),
    measure: z.strictObject({ value: whole, unit: z.enum(['minutes', 'hours', 'days']), kind: z.enum(['median', 'mean']) }),
  }),
  z.strictObject({ option: id, kind: z.literal('unknown'), reason: id }),
  z.strictObject({ option: id, kind: z.literal('notApplicable'), reason: id }),
]);

const row = z.strictObject({
  id,
  stratum: z.nullable(id),
  about: z.enum(['baby', 'labour', 'you', 'practical']),
  per: powerOfTen,
  of: z.enum(['babies', 'women']),
  population: id,
  bucket,
  /** Published findings on two options, where they say more than the bucket of the whole row. */
  pairs: z.array(z.strictObject({ between: z.tuple([id, id]), bucket })),
  method: z.enum(['observed', 'adjusted', 'calculated']),
  certainty: z.enum(['high', 'moderate', 'low', 'very_low', 'not_graded']),
  source: id,
  locator: text,
  arms: z.array(arm),
  figures: z.optional(figures),
  /** What a score that adds up several events is made of. */
  components: z.optional(
    z.strictObject({ per: powerOfTen, source: id, locator: text, items: z.array(z.strictObject({ id, value: whole })) }),
  ),
  notes: z.array(id),
  otherStudies: z.array(z.strictObject({ id, source: id, figures: z.optional(figures) })),
  /** Why it might not be you, besides what holds for the whole pack. */
  notYou: z.optional(z.array(id)),
  reviewBy: z.optional(date),
});

export const packFile = z.strictObject({
  $schema: z.optional(z.string()),
  id,
  version: text,
  stage: z.enum(['antenatal', 'birth', 'postnatal']),
  published: date,
  reviewBy: date,
  funding: id,
  signOffs: z.array(z.strictObject({ name: text, role: text, on: date, version: text })),
  /** Named numbers that hold for the whole pack, each with the source it was read in. */
  figures: z.record(id, z.strictObject({ figure, source: id, locator: text })),
  /** The neutral rule behind the order of `options`; words say it on the screen. */
  optionOrder: id,
  options: z.array(z.strictObject({ id, kind: z.enum(['course', 'wait']), figures: z.optional(figures) })),
  /** `pick: false`: figures exist for this group, but nobody chooses it as hers. */
  strata: z.array(z.strictObject({ id, pick: z.boolean() })),
  rows: z.array(row),
  /** Each value names the rows it brings to the top, for every option at once. */
  values: z.array(z.strictObject({ id, rows: z.array(id) })),
  ifThen: z.array(z.strictObject({ id, figures: z.optional(figures) })),
  questions: z.array(id),
  unknowns: z.array(id),
  notYou: z.array(id),
  sources: z.array(
    z.strictObject({
      id,
      short: text,
      citation: text,
      year: z.nullable(whole),
      updated: z.optional(date),
      type: z.enum(['guideline', 'cohort', 'systematic_review', 'trial', 'leaflet', 'statistics']),
      url: z.nullable(z.url()),
      doi: z.nullable(text),
      licence: text,
    }),
  ),
});

const words = z.record(id, text);

export const wordsFile = z.strictObject({
  $schema: z.optional(z.string()),
  locale: text,
  title: text,
  question: text,
  lead: text,
  optionNoun: text,
  sideBySide: text,
  who: text,
  whoNot: text,
  optionOrder: words,
  funding: words,
  options: z.record(
    id,
    z.strictObject({ name: text, short: text, involves: text, where: text, time: text, people: text, changing: text }),
  ),
  strata: z.record(id, z.strictObject({ label: text, inSentence: text })),
  populations: z.record(id, z.strictObject({ who: text, where: text, counted: text })),
  /** `has`: after "N in D women …"; `had`/`not`: the two short words beside a number. */
  rows: z.record(
    id,
    z.strictObject({
      label: text,
      window: text,
      has: z.optional(text),
      hasNot: z.optional(text),
      had: z.optional(text),
      not: z.optional(text),
      doesNotTell: text,
    }),
  ),
  components: z.record(id, z.strictObject({ title: text, lead: text, items: words, after: z.optional(text) })),
  reasons: words,
  notes: words,
  studies: words,
  notYou: words,
  values: words,
  ifThen: z.record(id, z.strictObject({ when: text, ask: text })),
  questions: words,
  unknowns: words,
  sources: z.record(id, z.strictObject({ standing: text })),
});

export type PackFile = z.infer<typeof packFile>;
export type WordsFile = z.infer<typeof wordsFile>;
export type Bucket = z.infer<typeof bucket>;
export type Figure = z.infer<typeof figure>;
export type Arm = z.infer<typeof arm>;
