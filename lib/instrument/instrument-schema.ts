import { sheetBy } from '../practice/sheet-items';
import * as z from '../zod';

/** As many of each as a published instrument has, and more. */
const mostItems = 60;
const mostAnswers = 21;
const longest = { name: 160, terms: 1_200, item: 600, answer: 200 } as const;

// What is wrong, and behind the semicolon what to do about it.
const line = (most: number) =>
  z
    .string('is missing, or is not a text; write it')
    .check(
      z.trim(),
      z.minLength(1, 'is empty; write it'),
      z.maxLength(most, `is longer than ${most} characters; copy it as it was published`),
    );
const id = z
  .string('is missing; give it a short name')
  .check(
    z.regex(
      /^(?!constructor$|prototype$|toString$|valueOf$|hasOwnProperty$)[a-z][A-Za-z0-9_-]{0,59}$/,
      'is not a name; write letters, digits, "-" or "_", beginning in lower case',
    ),
  );

const licence = z.strictObject(
  {
    holder: line(longest.name),
    reference: line(longest.name),
    terms: line(longest.terms),
    until: z.optional(z.iso.date('is not a date; write one like "2027-11-24"')),
  },
  'is missing; write to whom it was given, its reference and its terms',
);

const item = z.strictObject(
  {
    id,
    text: line(longest.item),
    answers: z
      .array(line(longest.answer), 'is missing; write the answers that were published')
      .check(
        z.minLength(2, 'are fewer than two; write the answers that were published'),
        z.maxLength(mostAnswers, `are more than ${mostAnswers}; write the answers that were published`),
      ),
  },
  'is not an item; write one with an id, a text and its answers',
);

const shape = {
  id,
  title: line(longest.name),
  version: line(longest.name),
  by: z.enum(sheetBy, `says nobody who fills it in; write one of ${sheetBy.join(', ')}`),
  licence,
  items: z
    .array(item, 'is missing; write the items that were published')
    .check(
      z.minLength(1, 'has nothing in it; write the items that were published'),
      z.maxLength(mostItems, `has more than ${mostItems}; load one instrument in a file`),
    ),
};

/** A file with one. `$schema` is for editors. */
export const instrumentFile = z.strictObject({
  $schema: z.optional(z.string()),
  evenhand: z.literal('instrument'),
  format: z.literal(1),
  ...shape,
});

/** An instrument with its answers, as it is kept with a practice conversation. */
export const filledInstrument = z.strictObject({
  instrument: z.strictObject(shape),
  answers: z.record(id, z.int().check(z.minimum(0), z.maximum(mostAnswers - 1))),
});
