import { cells } from '../lib/export/row-words';
import type { Option, Row } from '../lib/pack/pack';
import { useAid } from './aid-context';

/** The same figures as a table: an option a line, a frame a column. */
export function RowTable({ row, options }: { row: Row; options: readonly Option[] }) {
  const { t, words } = useAid();
  const counted = row.arms.some(({ kind }) => kind === 'rate' || kind === 'range');
  return (
    <table class="figures">
      <caption class="unseen">{row.label}</caption>
      <thead>
        <tr>
          <th scope="col">{t('row.tableOption')}</th>
          <th scope="col">{counted ? (row.frameWords.had ?? t('row.tableHas')) : t('row.tableMeasure')}</th>
          {counted && <th scope="col">{row.frameWords.not ?? t('row.tableNot')}</th>}
        </tr>
      </thead>
      <tbody>
        {options.map((option) => {
          const [has, not] = cells(row, option, words);
          return (
            <tr key={option.id}>
              <th scope="row">{option.name}</th>
              <td colSpan={counted && not === undefined ? 2 : 1} class={not === undefined ? 'figures-wide' : undefined}>
                {has}
              </td>
              {not !== undefined && <td>{not}</td>}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
