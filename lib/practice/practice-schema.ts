import { type Event, parseEvent } from '../consultation/event-schema';
import { filledInstrument } from '../instrument/instrument-schema';
import * as z from '../zod';
import { onceBy } from './once-by';
import type { Practice } from './practice';
import { isPractice, isPracticeName } from './practice-mark';
import { allSheetItems, type SheetItem, sheetBy, sheetMarks } from './sheet-items';

const instant = z.iso.datetime();
const id = z.string().check(z.regex(/^[\w-]{1,80}$/));
/** A row, with the group of its figures behind a dot. */
const rowKey = z.string().check(z.regex(/^[\w.-]{1,200}$/));
const practiceId = id.check(z.refine(isPracticeName));
const version = z.string().check(z.regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/));
const item = z.enum(allSheetItems as [SheetItem, ...SheetItem[]]);

const look = z.strictObject({
  at: instant,
  view: id,
  of: z.optional(id),
  part: z.optional(id),
  options: z.array(id),
  rows: z.array(rowKey),
  frames: z.boolean(),
});

/** The shape of a practice conversation, with its events unread. */
export const practiceShape = z.strictObject({
  id: practiceId,
  case: z.strictObject({ id, version }),
  pack: id,
  packVersion: z.optional(version),
  began: instant,
  ended: z.nullable(instant),
  events: z.array(z.unknown()),
  looks: z.array(look),
  sheets: z
    .array(z.strictObject({ by: z.enum(sheetBy), marks: z.partialRecord(item, z.enum(sheetMarks)) }))
    .check(onceBy(({ by }: { by: string }) => by)),
  debrief: z.strictObject({ well: z.array(item), next: z.nullable(item) }),
  instruments: z.optional(z.array(filledInstrument).check(onceBy((one: { instrument: { id: string } }) => one.instrument.id))),
});

/**
 * A practice conversation read back from its store, or nothing where this version cannot read it, or where an event in it
 * was not said in practice: a real one has no place here.
 */
export function parsePractice(value: unknown): Practice | undefined {
  const read = practiceShape.safeParse(value);
  if (!read.success) return undefined;
  const events = read.data.events.map(parseEvent);
  if (!events.every((event): event is Event => event !== undefined && isPractice({ plan: '', events: [event] })))
    return undefined;
  return { ...read.data, events } as Practice;
}
