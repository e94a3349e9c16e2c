import { allSheetItems, type SheetItem } from '../practice/sheet-items';
import * as z from '../zod';
import { caseStages, toldKinds } from './case';

const id = z
  .string()
  .check(z.regex(/^[a-z][\w-]{0,79}$/, 'is no id; write letters, digits, "-" or "_", and begin with a small letter'));
/** A sentence or three: what is longer is not read while somebody acts. */
const text = z
  .string()
  .check(
    z.regex(/\S/, 'is empty; write what the person needs'),
    z.maxLength(400, 'is longer than 400 characters; shorten it, or make two of it'),
  );
/** The name of a list's entry in a problem of its length. */
const list = <T extends z.ZodMiniType>(entry: T, least: number, most: number, what: string) =>
  z
    .array(entry)
    .check(
      z.minLength(least, least === 1 ? `has no ${what}; write one or more` : `has too few; write ${least} or more`),
      z.maxLength(most, `has more than ${most}; keep those that are acted`),
    );
const turns = list(z.strictObject({ when: text, you: text }), 1, 4, 'turn');
const beside = z.strictObject({
  name: z.optional(text),
  who: text,
  knows: list(text, 1, 6, 'thing that is known'),
  does: list(text, 1, 6, 'thing to do'),
  firstWords: text,
  turns,
});

/** A case as a trainer writes it: `training/<id>/case.json`. What a shape cannot see, the rules of this folder do. */
export const caseFile = z.strictObject({
  $schema: z.optional(z.string()),
  id,
  version: z.string().check(z.regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/, 'is no version; write three numbers like 1.2.3')),
  title: text,
  decision: id,
  inPlay: z.strictObject({
    part: z.optional(id),
    options: list(id, 2, 12, 'option'),
    rows: list(id, 1, 12, 'row'),
    values: list(id, 1, 12, 'value'),
    questions: list(id, 1, 12, 'question'),
  }),
  stage: z.enum(caseStages, `is no stage; write ${caseStages.join(', ')}`),
  setting: text,
  scene: text,
  minutes: z
    .int('is not a whole number; write minutes, such as 12')
    .check(z.minimum(3, 'are too few; write 3 or more'), z.maximum(45, 'are too many; write 45 or less')),
  roles: z.strictObject({
    woman: z.strictObject({
      name: z.optional(text),
      who: text,
      brings: text,
      feels: text,
      wantsToKnow: list(text, 1, 5, 'question of hers'),
      firstWords: text,
      tellsIfAsked: list(
        z.strictObject({
          kind: z.enum(toldKinds, `is no kind; write ${toldKinds.join(', ')}`),
          asked: text,
          tells: text,
          value: z.optional(id),
        }),
        3,
        7,
        'thing that she tells if she is asked',
      ),
      turns,
      neverSays: list(text, 1, 4, 'thing that she never says'),
    }),
    clinician: z.strictObject({
      post: text,
      knows: list(text, 1, 7, 'thing that is known'),
      task: list(text, 1, 5, 'task'),
      notTold: text,
      firstWords: text,
    }),
    supporter: z.optional(beside),
    interpreter: z.optional(beside),
  }),
  observer: z.strictObject({
    listenFor: list(
      z.strictObject({
        item: z.enum(
          allSheetItems as [SheetItem, ...SheetItem[]],
          `is no item of the sheet; write one of ${allSheetItems.join(', ')}`,
        ),
        cue: text,
      }),
      3,
      9,
      'thing to listen for',
    ),
  }),
  after: z.array(text).check(z.length(3, 'are not three; write three questions to talk about')),
});

export type CaseFile = z.infer<typeof caseFile>;
