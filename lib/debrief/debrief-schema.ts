import type { Pack } from '../pack/pack';
import { allSheetItems, sheetBy, sheetMarks } from '../practice/sheet-items';
import { readyQuestions } from '../replay/ready-questions';
import { viewNames } from '../replay/view-names';
import * as z from '../zod';
import { longest } from './facts-of';

/** What the names in a debrief may be. */
export interface DebriefNames {
  /** Ids of the cases of this version. */
  cases: readonly string[];
  /** The decision that it is about. */
  pack: Pack;
}

/** As many questions as anybody asks in a conversation, and more. */
const mostQuestions = 200;
/** More than there are looks in a day of acting. */
const mostSpans = 10_000;

/** A file of a debrief: closed, so that nothing can be written into it that is not a name of a list, a number or a day. */
export function debriefSchema({ cases, pack }: DebriefNames) {
  const oneOf = (names: readonly string[]) => z.enum(names as [string, ...string[]]);
  const seconds = z.int().check(z.minimum(0), z.maximum(longest));
  const when = z.nullable(seconds);
  const spans = z.array(z.strictObject({ from: seconds, to: seconds })).check(z.maxLength(mostSpans));
  const version = z.string().check(z.regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/));
  const item = oneOf(allSheetItems);
  const option = oneOf(pack.options.map(({ id }) => id));
  const view = oneOf(['away', ...viewNames]);
  return z.strictObject({
    evenhand: z.literal('debrief'),
    format: z.literal(1),
    practice: z.literal(true),
    case: z.nullable(z.strictObject({ id: oneOf(cases), version })),
    decision: z.strictObject({ id: z.literal(pack.id), version: z.nullable(version) }),
    day: z.iso.date(),
    seconds,
    screen: z.nullable(
      z.strictObject({
        views: z.array(z.strictObject({ at: seconds, view, of: z.optional(view) })).check(z.maxLength(mostSpans)),
        away: seconds,
        hidden: spans,
        options: z.array(z.strictObject({ id: option, first: when, seconds, spans })).check(z.maxLength(pack.options.length)),
        order: z.array(option).check(z.maxLength(pack.options.length)),
        rows: z
          .array(z.strictObject({ id: oneOf(pack.rows.map(({ key }) => key)), first: when, seconds, opened: when }))
          .check(z.maxLength(pack.rows.length)),
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
      said: z.array(oneOf(pack.ifThen.map(({ id }) => id))).check(z.maxLength(pack.ifThen.length)),
    }),
    questions: z
      .array(z.strictObject({ question: oneOf(['own', ...readyQuestions(pack)]), asked: seconds, answered: when }))
      .check(z.maxLength(mostQuestions)),
    sheets: z
      .array(z.strictObject({ by: z.enum(sheetBy), marks: z.partialRecord(item, z.enum(sheetMarks)) }))
      .check(z.maxLength(sheetBy.length)),
    well: z.array(item).check(z.maxLength(allSheetItems.length)),
    next: z.nullable(item),
  });
}
