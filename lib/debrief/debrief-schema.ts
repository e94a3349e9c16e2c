import type { Pack } from '../pack/pack';
import { onceBy } from '../practice/once-by';
import { allSheetItems, sheetBy, sheetMarks } from '../practice/sheet-items';
import { readyQuestions } from '../replay/ready-questions';
import { viewNames } from '../replay/view-names';
import type { Case } from '../training/case';
import * as z from '../zod';
import { longest } from './facts-of';

/** What the names in a debrief may be. */
export interface DebriefNames {
  /** The cases of this build. */
  cases: readonly Pick<Case, 'id' | 'version'>[];
  /** The decision that it is about. */
  pack: Pack;
}

/** As many questions as anybody asks in a conversation, and more. */
const mostQuestions = 200;
/** More than there are looks in a day of acting. */
const mostSpans = 10_000;
/** The shape of the file. The first had no instruments. */
export const debriefFormat = 2;
const most = { instruments: 1_000, items: 60, answers: 21 };

/** Two of one name would be told as two things. */
const each = onceBy((one: { id: string }) => one.id);
const once = onceBy((one: string) => one);

/** A file of a debrief: closed, so that nothing can be written into it that is not a name of a list, a number or a day. */
export function debriefSchema({ cases, pack }: DebriefNames) {
  const oneOf = <T extends string>(names: readonly T[]) => z.enum(names as readonly [T, ...T[]]);
  const seconds = z.int().check(z.minimum(0), z.maximum(longest));
  const when = z.nullable(seconds);
  const span = z.strictObject({ from: seconds, to: seconds }).check(z.refine(({ from, to }) => from <= to));
  const spans = z.array(span).check(z.maxLength(mostSpans));
  const version = z.string().check(z.regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/));
  const item = oneOf(allSheetItems);
  const option = oneOf(pack.options.map(({ id }) => id));
  const view = oneOf(['away', ...viewNames] as const);
  return z.strictObject({
    evenhand: z.literal('debrief'),
    format: z.literal(debriefFormat),
    practice: z.literal(true),
    case: z.nullable(z.strictObject({ id: oneOf(cases.map(({ id }) => id)), version: z.nullable(version) })),
    decision: z.strictObject({ id: z.literal(pack.id), version: z.nullable(version) }),
    day: z.iso.date(),
    seconds,
    screen: z.nullable(
      z.strictObject({
        views: z.array(z.strictObject({ at: seconds, view, of: z.optional(oneOf(viewNames)) })).check(z.maxLength(mostSpans)),
        away: seconds,
        hidden: spans,
        // Every one of them: an option that is not told would be an option that is hidden.
        options: z.array(z.strictObject({ id: option, first: when, seconds, spans })).check(z.length(pack.options.length), each),
        order: z.array(option).check(once),
        rows: z
          .array(z.strictObject({ id: oneOf(pack.rows.map(({ key }) => key)), first: when, seconds, opened: when }))
          .check(each),
        waiting: when,
        mayChoose: when,
        mayDecline: when,
        bothFrames: when,
        ownWordsAsked: when,
      }),
    ),
    ownWordsSaid: when,
    stand: when,
    saidNo: when,
    wantedTime: when,
    planB: z.strictObject({
      first: when,
      said: z.array(oneOf(pack.ifThen.map(({ id }) => id))).check(once),
    }),
    questions: z
      .array(z.strictObject({ question: oneOf(['own', ...readyQuestions(pack)]), asked: seconds, answered: when }))
      .check(z.maxLength(mostQuestions)),
    sheets: z
      .array(z.strictObject({ by: z.enum(sheetBy), marks: z.partialRecord(item, z.enum(sheetMarks)) }))
      .check(onceBy(({ by }: { by: string }) => by)),
    instruments: z
      .array(
        z.strictObject({
          until: z.nullable(z.iso.date()),
          answers: z.array(z.nullable(z.int().check(z.minimum(0), z.maximum(most.answers - 1)))).check(z.maxLength(most.items)),
        }),
      )
      .check(z.maxLength(most.instruments)),
    well: z.array(item).check(once),
    next: z.nullable(item),
  });
}
