import * as z from '../zod';

/** Not a name that every object has already: as a key it would find what nobody put there. */
const id = z.string().check(
  z.regex(/^[a-z][A-Za-z0-9_-]*$/, 'an id is letters, digits, "-" or "_", and begins in lower case'),
  z.maxLength(80, 'is longer than 80 characters'),
  z.refine((name) => !(name in Object.prototype), 'is a name that every object has; give another'),
);
/** Longer than any sentence of a pack; a limit, so that a rule reads a text from elsewhere in bounded time. */
const text = z.string().check(z.trim(), z.minLength(1, 'is empty'), z.maxLength(1000, 'is longer than 1,000 characters'));
/** It stands in receipts and notes: a number, and nothing else. */
export const version = z.string().check(z.regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/, 'is not a version like 1.2.3'));
/** An address of a page in plain characters: no space, no name before an @, no letter that looks like another. */
const address = z
  .string()
  .check(z.regex(/^https?:\/\/[!#-;=?A-[\]-~]{1,600}$/, 'is not the address of a page, beginning with https:// or http://'));
/** A number that a screen can show: not so large and not so small that it would read as something else. */
const shown = z.number().check(
  z.maximum(10_000_000, 'is above 10,000,000'),
  z.refine((n) => n === 0 || Math.abs(n) >= 1e-6, 'is so small that it would show as 0'),
);
const date = z.iso.date('is not a date like 2027-11-24');
const whole = z.int('is not a whole number').check(z.nonnegative('is below 0'));
const powerOfTen = z.union(
  [10, 100, 1_000, 10_000, 100_000, 1_000_000].map((n) => z.literal(n)) as [
    z.ZodMiniLiteral<number>,
    ...z.ZodMiniLiteral<number>[],
  ],
  'is not a power of ten from 10 to 1,000,000',
);

/** A list that nobody could lay out, or read, is refused before it is held to the rules. */
const atMost = (n: number, what: string) => z.maxLength(n, `holds more than ${n} ${what}, which no screen can show`);

/**
 * What the published comparison found. Three buckets, after NICE NG192 appendix A as amended in 2024, and a fourth for
 * a row that holds for one option alone, so that nothing is compared.
 */
export const bucket = z.enum(['clear_difference', 'no_clear_difference', 'conflicting_or_limited', 'one_option_only']);

/** A number that a sentence may name as `{id}`. It never stands in the sentence itself. */
export const figure = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('count'), value: shown }),
  z.strictObject({ kind: z.literal('year'), value: whole }),
  z.strictObject({
    kind: z.literal('rate'),
    value: shown,
    per: powerOfTen,
    low: z.optional(shown),
    high: z.optional(shown),
  }),
]);
const figures = z.record(id, figure);

/** A figure that was read in another place than the rest of its row: where. The row then says so. */
const elsewhere = { source: z.optional(id), locator: z.optional(text) };

export const arm = z.discriminatedUnion('kind', [
  z.strictObject({
    option: id,
    kind: z.literal('rate'),
    value: whole,
    /** The published interval around it, out of the same denominator. */
    low: z.optional(whole),
    high: z.optional(whole),
    /** The source gives this arm as its own estimate among counts. */
    estimated: z.optional(z.literal(true)),
    ...elsewhere,
  }),
  z.strictObject({ option: id, kind: z.literal('range'), low: whole, high: whole, ...elsewhere }),
  z.strictObject({
    option: id,
    kind: z.literal('measure'),
    measure: z.strictObject({
      value: shown.check(z.nonnegative('is below 0')),
      /** Words: `units`, with one and many. */
      unit: id,
      /** `stated`: set by a guideline or a schedule, and not counted. */
      statistic: z.enum(['median', 'mean', 'mean_difference', 'stated']),
      /** Words: `says`, what kind of number this is. */
      says: id,
      low: z.optional(shown),
      high: z.optional(shown),
      /** The end of a scale that has one: a score out of 10. */
      outOf: z.optional(z.number().check(z.positive('is not above 0'))),
    }),
    ...elsewhere,
  }),
  /** `inWords`: nobody put a number on it, and the reason tells what is known in words. */
  z.strictObject({ option: id, kind: z.literal('unknown'), reason: id, inWords: z.optional(z.literal(true)) }),
  z.strictObject({ option: id, kind: z.literal('notApplicable'), reason: id }),
]);

const row = z.strictObject({
  id,
  stratum: z.nullable(id),
  /** In a decision of several parts: those that the row belongs to. It has an arm for every option of theirs. */
  parts: z.optional(z.array(id)),
  about: z.enum(['baby', 'labour', 'you', 'later', 'practical']),
  per: powerOfTen,
  of: z.enum(['babies', 'women', 'pregnancies', 'births', 'children', 'labours']),
  population: id,
  bucket,
  /** Published findings on two options, where they say more than the bucket of the whole row. */
  pairs: z.array(z.strictObject({ between: z.tuple([id, id]), bucket })),
  method: z.enum(['observed', 'adjusted', 'calculated']),
  /** Words: `sums`. A figure that somebody worked out shows how. */
  sum: z.optional(id),
  certainty: z.enum(['high', 'moderate', 'low', 'very_low', 'not_graded']),
  /** Words: `notes`, why the certainty is what it is. */
  certaintyWhy: z.optional(id),
  source: id,
  locator: text,
  arms: z.array(arm).check(atMost(30, 'arms')),
  figures: z.optional(figures),
  /** What a score that adds up several events is made of. */
  components: z.optional(
    z.strictObject({ per: powerOfTen, source: id, locator: text, items: z.array(z.strictObject({ id, value: whole })) }),
  ),
  notes: z.array(id),
  otherStudies: z.array(z.strictObject({ id, source: id, figures: z.optional(figures) })),
  /** Why it might not be you, besides what holds for the whole pack. */
  notYou: z.optional(z.array(id)),
  /** One of the results of a test; the rows of a group add up to the denominator. */
  result: z.optional(
    z.strictObject({
      group: id,
      is: z.enum(['true_positive', 'false_positive', 'false_negative', 'true_negative', 'positive', 'negative', 'no_result']),
    }),
  ),
  reviewBy: z.optional(date),
});

export const packFile = z.strictObject({
  $schema: z.optional(z.string()),
  id,
  version,
  stage: z.enum(['antenatal', 'birth', 'postnatal']),
  published: date,
  reviewBy: date,
  /** Words: who paid, how the figures are kept up to date, who made them, how the evidence was found (IPDAS 12, 10, 36, 34). */
  funding: id,
  updates: id,
  makers: id,
  evidenceMethod: id,
  /** What a person has to judge, judged by a person: which item of `human-items.ts`, who, when, of which version, in their words. */
  signOffs: z.array(z.strictObject({ item: id, name: text, role: text, on: date, version, statement: text })),
  /** Named numbers that hold for the whole pack, each with the source it was read in. */
  figures: z.record(id, z.strictObject({ figure, source: id, locator: text })),
  /** The neutral rule behind the order of `options`; words say it on the screen. */
  optionOrder: id,
  options: z
    .array(
      z.strictObject({
        id,
        /** `wait`: to wait, to do nothing, to decline, or to keep the choice open. */
        kind: z.enum(['course', 'wait']),
        /** Its place by the rule of `optionOrder`; a list in another order is a fault. */
        rank: whole,
        figures: z.optional(figures),
      }),
    )
    .check(atMost(30, 'options')),
  /** A decision that is really several, each with its own options: shown one at a time. */
  parts: z.optional(z.array(z.strictObject({ id, options: z.array(id) }))),
  /** `pick: false`: figures exist for this group, but nobody chooses it as hers. */
  strata: z.array(z.strictObject({ id, pick: z.boolean() })),
  /** For a test or a screen: the result group of `rows` that holds the four counts, or null where nobody counted them. */
  test: z.optional(z.strictObject({ counts: z.nullable(id) })),
  rows: z.array(row).check(atMost(400, 'rows')),
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
      url: z.nullable(address),
      doi: z.nullable(text),
      licence: text,
      /** Read, and nothing in the pack rests on it. */
      alsoRead: z.optional(z.literal(true)),
    }),
  ),
});

const words = z.record(id, text);
/** `row`, or `row.stratum` where the words differ between groups. */
const rowKey = z
  .string()
  .check(z.regex(/^[a-z][A-Za-z0-9_-]*(\.[A-Za-z0-9_-]+)?$/, 'is neither a row nor a row and a stratum (row.stratum)'));

const form = z.optional(text);
const pluralForms = z.strictObject({ zero: form, one: form, two: form, few: form, many: form, other: text });

export const wordsFile = z.strictObject({
  $schema: z.optional(z.string()),
  locale: z.string().check(z.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/, 'is not the name of a language, like cy or en-GB')),
  /** Who read these words against the English ones, of which version of the pack. Nobody: they are a draft. */
  signOffs: z.optional(z.array(z.strictObject({ name: text, role: text, on: date, version, statement: text }))),
  title: text,
  question: text,
  lead: text,
  optionNoun: text,
  /** Plain, or by category: `{n}` is the number of options that stand beside each other. */
  sideBySide: z.union([text, pluralForms], 'is neither a text nor its plural forms'),
  who: text,
  whoNot: text,
  optionOrder: words,
  funding: words,
  updates: words,
  makers: words,
  evidenceMethod: words,
  parts: z.optional(z.record(id, z.strictObject({ label: text, question: text }))),
  /** `good` and `hard`: what can be good, and what can be hard, about each option alike (IPDAS 4 and 5). */
  options: z.record(
    id,
    z.strictObject({
      name: text,
      short: text,
      involves: text,
      good: text,
      hard: text,
      where: text,
      time: text,
      people: text,
      changing: text,
    }),
  ),
  /** For a test: what it measures, what each result leads to, and what it may find for nothing (IPDAS 13 to 16). */
  test: z.optional(z.strictObject({ measures: text, positive: text, negative: text, neverTrouble: text, counts: text })),
  strata: z.record(id, z.strictObject({ label: text, inSentence: text })),
  populations: z.record(id, z.strictObject({ who: text, where: text, counted: text })),
  /** `has`: after "N in D women …"; `had`/`not`: the two short words beside a number. */
  rows: z.record(
    rowKey,
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
  /** By category of CLDR, as `Intl.PluralRules` names them; which of them a language has to have, `plural-forms` says. */
  units: z.record(id, pluralForms),
  says: words,
  sums: words,
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
export type Result = NonNullable<PackFile['rows'][number]['result']>['is'];
