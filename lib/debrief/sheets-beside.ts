import type { Sheet } from '../practice/practice';
import { allSheetItems, type SheetBy, type SheetItem, type SheetMark, sheetBy } from '../practice/sheet-items';

/** One item on all sheets. */
export interface ItemBeside {
  item: SheetItem;
  /** What each of those who filled a sheet in marked; undefined where that one left it open. */
  marks: readonly { by: SheetBy; mark: SheetMark | undefined }[];
  /** Two of those who marked it marked it differently. Which of them is right, nobody says. */
  differ: boolean;
}

/** Who filled a sheet in: in the order of the roles, those who marked anything. */
export function filledBy(sheets: readonly Sheet[]): SheetBy[] {
  return sheetBy.filter((role) => sheets.some(({ by, marks }) => by === role && Object.keys(marks).length > 0));
}

/** The sheets side by side, item by item, in the order of the sheet. There is no total of anything. */
export function sheetsBeside(sheets: readonly Sheet[]): ItemBeside[] {
  const roles = filledBy(sheets);
  return allSheetItems.map((item) => {
    const marks = roles.map((by) => ({ by, mark: sheets.find((sheet) => sheet.by === by)?.marks[item] }));
    return { item, marks, differ: new Set(marks.flatMap(({ mark }) => mark ?? [])).size > 1 };
  });
}
