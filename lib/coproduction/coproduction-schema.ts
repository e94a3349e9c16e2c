import * as z from '../zod';
import { ladder } from './ladder';
import { packParts } from './pack-parts';
import { roles } from './roles';

const id = z
  .string()
  .check(z.regex(/^[a-z][\w-]{0,79}$/, 'is no id; write letters, digits, "-" or "_", and begin with a small letter'));
const month = z.string().check(z.regex(/^20\d\d-(?:0[1-9]|1[0-2])$/, 'is no month; write a year and a month, such as 2027-03'));
const version = z.string().check(z.regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/, 'is no version; write three numbers like 1.2.3'));
const text = z
  .string()
  .check(
    z.regex(/\S/, 'is empty; write what happened, or take it out'),
    z.maxLength(600, 'is longer than 600 characters; shorten it'),
  );
const list = <T extends z.ZodMiniType>(entry: T, least: number, what: string) =>
  z
    .array(entry)
    .check(z.minLength(least, `names no ${what}; write one or more`), z.maxLength(50, 'has more than 50 entries; keep 50'));
const role = z.enum(roles, `is no role; write ${roles.join(', ')}`);
const step = z.enum(ladder, `is no step of the ladder; write ${ladder.join(', ')}`);
const about = list(z.enum(packParts, `is no part of a pack; write ${packParts.join(', ')}`), 1, 'part of the pack');

const involvement = z.strictObject({
  id,
  when: month,
  who: list(
    z.strictObject({
      role,
      people: z
        .int('is not a whole number; write how many people')
        .check(
          z.minimum(1, 'is nobody; write how many people, or take the entry out'),
          z.maximum(10_000, 'is above 10,000; write how many people'),
        ),
      whom: z.optional(text),
    }),
    1,
    'role',
  ),
  step,
  together: text,
  about,
  ids: z.optional(list(id, 1, 'id')),
  said: list(
    z.strictObject({
      as: z.enum(['own words', 'in short'], 'is neither; write "own words" where they agreed to be quoted, or "in short"'),
      words: text,
    }),
    0,
    'thing that was said',
  ),
  changed: list(z.strictObject({ what: text, version }), 0, 'change'),
  notChanged: list(z.strictObject({ what: text, why: text }), 0, 'thing that stayed'),
  thanked: z.strictObject({
    how: z.enum(
      ['paid', 'expenses', 'voucher', 'thanked', 'nothing'],
      'is none of these; write paid, expenses, voucher, thanked or nothing',
    ),
    detail: z.optional(text),
  }),
  learnt: z.optional(text),
  missing: list(text, 0, 'voice that is missing'),
});

/** `packs/<id>/coproduction.json`: who had a hand in a decision. What a shape cannot see, the rules of this folder do. */
export const coproductionFile = z.strictObject({
  $schema: z.optional(z.string()),
  pack: id,
  checked: month,
  why: text,
  involved: list(involvement, 0, 'involvement'),
  next: list(z.strictObject({ who: list(role, 1, 'role'), step, about, ask: text }), 1, 'next step'),
  missing: list(text, 0, 'voice that is missing'),
});
