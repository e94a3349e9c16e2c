import { armFor, hasFigure } from '../pack/pack';
import type { Receipt } from '../plan/plan';
import { columnsOf } from './plan-words';

/** How many rows of figures were on the screen, and how many of them say what. */
export interface RowsShown {
  /** All of them: the sum of the others. */
  rows: number;
  /** Rows in which an option has a count, which is said both ways. */
  counts: number;
  /** Rows in which what an option has is measured, and not counted. */
  measures: number;
  /** Rows in which no option on the screen has a figure: not known, told in words, or of none of them. */
  none: number;
}

/** What the full note writes out, counted: each row once, in the columns that stand there. */
export function rowsShown({ rows, parts }: Pick<Receipt, 'rows' | 'parts'>): RowsShown {
  const said = { rows: rows.length, counts: 0, measures: 0, none: 0 };
  for (const row of rows) {
    const columns = parts.filter((seen) => seen.rows.includes(row)).flatMap(columnsOf);
    const figures = columns.map(({ id }) => armFor(row, id)).filter(hasFigure);
    if (figures.some(({ kind }) => kind !== 'measure')) said.counts += 1;
    else said[figures.length > 0 ? 'measures' : 'none'] += 1;
  }
  return said;
}
