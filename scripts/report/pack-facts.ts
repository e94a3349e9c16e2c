import { isFigureArm } from '../../lib/pack/is-figure-arm';
import { optionsOf } from '../../lib/pack/options-of';
import type { Arm, PackFile } from '../../lib/pack/schema';
import { type Reading, type RowFile, readingOf } from './reading';
import type { ReportInput } from './report-input';

type OptionFile = PackFile['options'][number];

/** One choice of a pack: its part, or the whole of it. */
export interface PartFacts {
  /** In a sentence: "in the first choice"; empty where there is one choice. */
  name: string;
  options: OptionFile[];
  rows: RowFile[];
}

/** One cell of the grid: nothing stands in it where the arm is missing. */
export interface Cell {
  row: RowFile;
  option: string;
  arm: Arm | undefined;
}

/** What the judges of a report look at. Counted once, so that every section tells the same numbers. */
export interface PackFacts extends ReportInput {
  reading: Reading;
  parts: PartFacts[];
  cells: Cell[];
  /** Rows that count people for at least one option. */
  counted: RowFile[];
  /** Cells with a figure. */
  figured: (Cell & { arm: Exclude<Arm, { reason: string }> })[];
}

export function packFacts(input: ReportInput): PackFacts {
  const { pack, words } = input;
  const reading = readingOf(pack, words);
  const cells = pack.rows.flatMap((row) =>
    optionsOf(pack, row).map((option): Cell => ({ row, option, arm: row.arms.find((arm) => arm.option === option) })),
  );
  return {
    ...input,
    reading,
    cells,
    parts: pack.parts
      ? pack.parts.map(({ id, options }) => ({
          name: ` in “${reading.say(words.parts?.[id]?.label ?? id)}”`,
          options: pack.options.filter((option) => options.includes(option.id)),
          rows: pack.rows.filter((row) => row.parts?.includes(id)),
        }))
      : [{ name: '', options: pack.options, rows: pack.rows }],
    counted: pack.rows.filter(({ arms }) => arms.some(({ kind }) => kind === 'rate' || kind === 'range')),
    figured: cells.flatMap(({ arm, ...cell }) => (arm && isFigureArm(arm) ? [{ ...cell, arm }] : [])),
  };
}
