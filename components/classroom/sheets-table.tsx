import { filledBy, sheetsBeside } from '../../lib/debrief/sheets-beside';
import type { Sheet } from '../../lib/practice/practice';
import { type SheetTalk, sheetItems } from '../../lib/practice/sheet-items';
import { classroomWords } from '../../lib/words/classroom-words';
import { markWords } from './sheet-words';

const { t } = classroomWords;
const talks = Object.keys(sheetItems) as SheetTalk[];

/** The sheets side by side. There is no total, and no mark counts for more than another. */
export function SheetsTable({ sheets }: { sheets: readonly Sheet[] }) {
  const roles = filledBy(sheets);
  const beside = sheetsBeside(sheets);
  if (roles.length === 0) return <p>{t('debrief.sheets.none')}</p>;
  return (
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
                    {markWords(mark ?? 'none', by)}
                  </td>
                ))}
              </tr>
            ))}
        </tbody>
      ))}
    </table>
  );
}
