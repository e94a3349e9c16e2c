import { filledBy, sheetsBeside } from '../../lib/debrief/sheets-beside';
import { lower } from '../../lib/export/row-words';
import type { Sheet } from '../../lib/practice/practice';
import { type SheetBy, type SheetMark, type SheetTalk, sheetItems } from '../../lib/practice/sheet-items';
import { classroomWords } from '../../lib/words/classroom-words';

const { t, locale } = classroomWords;
const talks = Object.keys(sheetItems) as SheetTalk[];

/** The sheets side by side, and where they differ in words. There is no total, and no mark counts for more than another. */
export function SheetsTable({ sheets }: { sheets: readonly Sheet[] }) {
  const roles = filledBy(sheets);
  const beside = sheetsBeside(sheets);
  const differing = beside.filter(({ differ }) => differ);
  if (roles.length === 0) return <p>{t('debrief.sheets.none')}</p>;
  return (
    <>
      <table class="replay-table sheet-beside">
        <caption class="unseen">{t('sheet.beside')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('sheet.item')}</th>
            {roles.map((by) => (
              <th key={by} scope="col">
                {t(`sheet.role.${by}`)}
              </th>
            ))}
          </tr>
        </thead>
        {talks.map((talk) => (
          <tbody key={talk}>
            <tr class="sheet-part">
              <th scope="rowgroup" colSpan={roles.length + 1}>
                {t(`sheet.talk.${talk}`)}
              </th>
            </tr>
            {beside
              .filter(({ item }) => (sheetItems[talk] as readonly string[]).includes(item))
              .map(({ item, marks }) => (
                <tr key={item} data-beside={item}>
                  <th scope="row">{t(`sheet.item.${item}`)}</th>
                  {marks.map(({ by, mark }) => (
                    <td key={by} class={mark ? undefined : 'sheet-open'} data-col={t(`sheet.role.${by}`)}>
                      {t(`sheet.mark.${mark ?? 'none'}`)}
                    </td>
                  ))}
                </tr>
              ))}
          </tbody>
        ))}
      </table>
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
    </>
  );
}

function differWords(by: SheetBy, mark: SheetMark): string {
  return t('sheet.differ.mark', { role: t(`sheet.role.${by}`), mark: lower(t(`sheet.mark.${mark}`), locale) });
}
