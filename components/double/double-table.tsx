import { dirOf } from '../../lib/double/dir-of';
import { wordsFor } from '../../lib/double/speaking';
import { cells } from '../../lib/export/row-words';
import type { Option, Row } from '../../lib/pack/pack';
import { type AidWords, useAid } from '../aid-context';

/** A row as one of the two languages says it. */
interface Side {
  row: Row;
  options: readonly Option[];
  words: AidWords;
}

/** The figures of a row as a table: an option a line, a frame a column, each cell in both languages. */
export function DoubleTable({ rowKey }: { rowKey: string }) {
  const { consultation, decision, words, record } = useAid();
  const { pack } = decision;
  const side = (from: typeof consultation, around: AidWords): Side => {
    const here = from.decision(pack.id);
    return {
      row: here.row(rowKey),
      options: here.shown.value,
      words: wordsFor(here.pack, { words: around, english: record.words }),
    };
  };
  const hers = side(consultation, words);
  const sides = [hers, side(record.consultation, record.words)].filter(
    (one, index) => index === 0 || one.words.locale !== hers.words.locale,
  );
  const both = (say: (side: Side) => string | undefined) => <Both sides={sides} say={say} />;
  const counted = hers.row.arms.some(({ kind }) => kind === 'rate' || kind === 'range');
  return (
    // The lines of the figures are read aloud, and say the same.
    <table class="figures double-table" data-not-aloud>
      <caption class="unseen">{both(({ row }) => row.label)}</caption>
      <thead>
        <tr>
          <th scope="col">{both(({ words: { t } }) => t('row.tableOption'))}</th>
          <th scope="col">
            {both(({ row, words: { t } }) => (counted ? (row.frameWords.had ?? t('row.tableHas')) : t('row.tableMeasure')))}
          </th>
          {counted && <th scope="col">{both(({ row, words: { t } }) => row.frameWords.not ?? t('row.tableNot'))}</th>}
        </tr>
      </thead>
      <tbody>
        {hers.options.map((option, index) => {
          const said = ({ row, options, words }: Side) => cells(row, options[index] ?? option, words);
          const wide = said(hers)[1] === undefined;
          return (
            <tr key={option.id}>
              <th scope="row">{both(({ options }) => options[index]?.name)}</th>
              <td colSpan={counted && wide ? 2 : 1} class={wide ? 'figures-wide' : undefined}>
                {both((side) => said(side)[0])}
              </td>
              {!wide && <td>{both((side) => said(side)[1])}</td>}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Both({ sides, say }: { sides: readonly Side[]; say: (side: Side) => string | undefined }) {
  return sides.map((side) => (
    <span key={side.words.locale} class="double-said" lang={side.words.locale} dir={dirOf(side.words.locale)}>
      {say(side)}{' '}
    </span>
  ));
}
