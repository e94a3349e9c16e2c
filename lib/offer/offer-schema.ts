import * as z from '../zod';
import { topics } from './offer';

/** Longest that each kind of text may be, in characters: a longer one is no longer read beside a comparison. */
const longest = { name: 120, short: 200, line: 300, paragraph: 800 } as const;

// What is wrong, and after the semicolon what to do about it: read-offer-file.ts takes the two apart.
const text = (most: number) =>
  z
    .string()
    .check(
      z.trim(),
      z.minLength(1, 'is empty; write it, or take the field out if it may be left out'),
      z.maxLength(most, `is longer than ${most} characters; say it shorter`),
    );
/** As a pack names things; never a name that every object has already. */
const id = z
  .string()
  .check(
    z.regex(
      /^(?!constructor$|prototype$|toString$|valueOf$|hasOwnProperty$|isPrototypeOf$|toLocaleString$|propertyIsEnumerable$)[a-z][A-Za-z0-9_-]{0,79}$/,
      'is not an id; write letters, digits, "-" or "_", beginning in lower case, at most 80 of them',
    ),
  );
const date = z.iso.date('is not a date; write one like "2027-11-24"');
const whole = z
  .int('is not a whole number; write digits alone, without quotation marks')
  .check(z.nonnegative('is below 0; write how many people it happened to'));
const denominators = [10, 100, 1_000, 10_000, 100_000];
const powerOfTen = z.union(
  denominators.map((n) => z.literal(n)) as [z.ZodMiniLiteral<number>, ...z.ZodMiniLiteral<number>[]],
  `is none of the numbers that a row may count out of; write one of ${denominators.join(', ')}`,
);
const atMost = (n: number, what: string) => z.maxLength(n, `holds more than ${n} ${what}; keep those that matter here`);

/** Dialled as it stands: three digits (111) to fifteen, the longest number there is (ITU-T E.164). */
const phone = z
  .string()
  .check(
    z.regex(
      /^(?=(?:\D*\d){3,15}\D*$)\+?[\d ()]{3,30}$/,
      'is no number to ring; write digits, spaces, brackets and a plus in front, and an extension into the hours',
    ),
  );
const email = z
  .string()
  .check(
    z.regex(
      /^(?=.{3,200}$)[A-Za-z0-9_+-]+(?:\.[A-Za-z0-9_+-]+)*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/,
      'is no email address; write one like "name@example.org"',
    ),
  );
/** Encrypted, and in plain characters: no space, no name before an @, no letter that looks like another. */
const web = z
  .string()
  .check(
    z.regex(
      /^https:\/\/[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+(?::\d{1,5})?(?:[/?#][!#-;=?A-[\]-~]{0,500})?$/,
      'is no address of a page; write one that begins with https://',
    ),
  );

export const contactFile = z.strictObject({
  name: text(longest.name),
  phone: z.optional(phone),
  email: z.optional(email),
  web: z.optional(web),
  hours: z.optional(text(longest.short)),
});

const option = z.strictObject({
  option: id,
  here: z.boolean(),
  where: text(longest.line),
  reach: z.optional(text(longest.line)),
  contact: z.optional(contactFile),
});

const why = text(longest.line);
const arm = z.discriminatedUnion('kind', [
  z.strictObject({ option: id, kind: z.literal('rate'), value: whole }),
  z.strictObject({ option: id, kind: z.literal('unknown'), why }),
  z.strictObject({ option: id, kind: z.literal('notApplicable'), why }),
]);

const row = z.strictObject({
  id,
  label: text(longest.name),
  who: text(longest.short),
  window: text(longest.short),
  per: powerOfTen,
  had: text(longest.name),
  not: text(longest.name),
  arms: z.array(arm).check(atMost(30, 'arms')),
  source: z.strictObject({ title: text(longest.short), publisher: text(longest.name), date, url: z.optional(web) }),
});

const decision = z.strictObject({
  decision: id,
  options: z.array(option).check(atMost(30, 'options')),
  rows: z.optional(z.array(row).check(atMost(12, 'rows'))),
});

const topic = z.optional(text(longest.paragraph));

/** The file as a trust writes it. Strict all through: a key that could stand for a national figure or word is refused by name. */
export const offerFile = z.strictObject({
  $schema: z.optional(z.string()),
  trust: text(longest.name),
  published: date,
  expires: date,
  contacts: z.array(contactFile).check(atMost(12, 'contacts')),
  topics: z.optional(
    z.strictObject(Object.fromEntries(topics.map((name) => [name, topic])) as Record<(typeof topics)[number], typeof topic>),
  ),
  decisions: z.optional(z.array(decision).check(atMost(40, 'decisions'))),
});

export type OfferFile = z.infer<typeof offerFile>;
export type ContactFile = z.infer<typeof contactFile>;
