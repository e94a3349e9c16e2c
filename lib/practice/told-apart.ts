import type { Practice } from './practice';
import { allSheetItems, type SheetBy, type SheetItem, type SheetMark } from './sheet-items';

/** What a file has that is not as it is here, of one conversation: two people may have filled in the same sheet. */
export interface Apart {
  /** Marks of whoever listened that differ: the sheet of the file is that of another who listened, and all of it is kept. */
  second: number;
  /** Marked here and in the file, and not alike: what is here stays. */
  marks: readonly { by: SheetBy; item: SheetItem; here: SheetMark; file: SheetMark }[];
  /** Marked in the file alone, on a sheet on which something is marked here: put with it. */
  added: readonly { by: SheetBy; item: SheetItem }[];
  /** Numbers of the instruments, as they stand here, of which an answer differs: what is here stays. */
  instruments: readonly number[];
  /** Another thing to try next was picked in the file: what is here stays. */
  next: boolean;
}

/** What is told when a file is put together with the conversation of the same name; undefined where there is nothing. @param second of `secondSheet` */
export function toldApart(here: Practice, file: Practice, second: number): Apart | undefined {
  const sheets = here.sheets.flatMap(({ by, marks }) => {
    const other = file.sheets.find((sheet) => sheet.by === by)?.marks ?? {};
    if (Object.keys(marks).length === 0) return [];
    return allSheetItems.flatMap((item) => {
      const theirs = other[item];
      return theirs && theirs !== marks[item] ? [{ by, item, here: marks[item], file: theirs }] : [];
    });
  });
  const apart: Apart = {
    second,
    marks: sheets.flatMap((one) => (one.here ? [{ ...one, here: one.here }] : [])),
    added: sheets.flatMap(({ by, item, here: ours }) => (ours ? [] : [{ by, item }])),
    instruments: (here.instruments ?? []).flatMap(({ instrument, answers }, at) => {
      const other = file.instruments?.find((one) => one.instrument.id === instrument.id)?.answers ?? {};
      return Object.entries(other).some(([id, answer]) => (answers[id] ?? answer) !== answer) ? [at + 1] : [];
    }),
    next: here.debrief.next !== null && file.debrief.next !== null && here.debrief.next !== file.debrief.next,
  };
  const { marks, added, instruments, next } = apart;
  return second + marks.length + added.length + instruments.length > 0 || next ? apart : undefined;
}
