import { filledBy, sheetsBeside } from '../../lib/debrief/sheets-beside';
import { lower } from '../../lib/export/row-words';
import type { Sheet } from '../../lib/practice/practice';
import type { SheetBy, SheetMark } from '../../lib/practice/sheet-items';
import { classroomWords } from '../../lib/words/classroom-words';
import { markWords } from './sheet-words';

const { t, locale } = classroomWords;

/** Where the sheets differ, in words. None of them is the right one. */
export function SheetsDiffer({ sheets }: { sheets: readonly Sheet[] }) {
  const roles = filledBy(sheets);
  const differing = sheetsBeside(sheets).filter(({ differ }) => differ);
  if (roles.length === 0) return null;
  return (
    <div class="sheet-differ">
      <h3>{t('sheet.differ')}</h3>
      {roles.length === 1 ? (
        <p>{t('sheet.differ.one')}</p>
      ) : differing.length === 0 ? (
        <p>{t('sheet.differ.none')}</p>
      ) : (
        <>
          <p class="soft">{t('sheet.differ.lead')}</p>
          <ul>
            {differing.map(({ item, marks }) => (
              <li key={item}>
                <b>{t(`sheet.item.${item}`)}</b>
                {marks.map(({ by, mark }) => mark && <span key={by}> {differWords(by, mark)}</span>)}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function differWords(by: SheetBy, mark: SheetMark): string {
  return t('sheet.differ.mark', { role: t(`sheet.role.${by}`), mark: lower(markWords(mark, by), locale) });
}
