import { listened, type SheetBy, type SheetItem, type SheetMark } from '../../lib/practice/sheet-items';
import { classroomWords } from '../../lib/words/classroom-words';

const { t } = classroomWords;

/** An item as a role is asked it: whoever listened saw it, and the two who talked say it of themselves. */
export function itemWords(item: SheetItem, by: SheetBy): string {
  return t(listened(by) ? `sheet.item.${item}` : `sheet.item.${item}.${by}`);
}

/** A mark in the words of whoever gave it; `none` for an item that was left open. */
export function markWords(mark: SheetMark | 'none', by: SheetBy): string {
  return t(listened(by) ? `sheet.mark.${mark}` : `sheet.own.${mark}`);
}
