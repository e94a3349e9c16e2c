import { type Arm, hasFigure, type Row, type WordsOnDisk } from './packs-on-disk';
import type { Aid } from './walk';

/** What a screen says of one option in one row, in one line: "9 in 1,000 / 991 in 1,000", "49 minutes", "Not known". */
export type Cell = string;

export interface RowShown {
  /** By option, for those that have a place of their own in the row. */
  cells: Record<string, Cell>;
  /** What a screen reader says of the picture beside them; empty where there is none. */
  pictures: Record<string, string>;
  /** The one line of a row in which nothing is known of anything compared. */
  none: string | undefined;
}

export interface GridShown {
  rows: Record<string, RowShown>;
  /** Options of which nothing is known in any row, each in a line above the grid. */
  stillOpen: Record<string, Cell>;
}

/** Everything that a grid, or one opened row, says of every option: by row, by option. */
export const shownIn = (aid: Aid): Promise<GridShown> =>
  aid.locator('.grid, .one-row').evaluate((grid) => {
    const text = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const cellOf = (arm: Element): string => {
      const frames = [...arm.querySelectorAll('.frame')].map(
        (frame) => `${text(frame.querySelector('.number'))} ${text(frame.querySelector('.said > span'))}`,
      );
      const sentences = [...arm.querySelectorAll('.sentence b')].map(text);
      const gap = text(arm.querySelector('.word'));
      return [...frames, ...sentences, gap].filter(Boolean).join(' / ') || text(arm.querySelector('p:not(.arm-name)'));
    };
    const named = (elements: Iterable<Element>, say: (element: Element) => string) =>
      [...elements].flatMap((element) => {
        const { option, options } = (element as HTMLElement).dataset;
        return (options ?? option ?? '').split(' ').map((id): [string, string] => [id, say(element)]);
      });
    const rows = [grid, ...grid.querySelectorAll('[data-row]')].filter((element) => element.matches('[data-row]'));
    return {
      rows: Object.fromEntries(
        rows.map((row): [string, RowShown] => [
          (row as HTMLElement).dataset.row ?? '',
          {
            cells: Object.fromEntries([
              ...named(row.querySelectorAll('.arm'), cellOf),
              ...named(row.querySelectorAll('[data-options]'), (line) => text(line.querySelector('b')).split(':')[0] ?? ''),
            ]),
            pictures: Object.fromEntries(
              named(row.querySelectorAll('.arm'), (arm) => arm.querySelector('svg[role=img]')?.getAttribute('aria-label') ?? ''),
            ),
            none: text(row.querySelector(':scope > .none-known')) || undefined,
          },
        ]),
      ),
      stillOpen: Object.fromEntries(named(grid.querySelectorAll('.still-open'), (line) => text(line.querySelector('b')))),
    };
  });

/** What a screen calls a cell without a figure. */
export const gaps: readonly Cell[] = ['Not known', 'No number', 'Does not apply'];

const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 });
const show = (value = Number.NaN) => number.format(value);

/** What a pack has of one option, as a screen is to say it. */
function cellFor({ per }: Row, arm: Arm, words: WordsOnDisk): Cell {
  const both = (event: string, rest: string) => `${event} in ${show(per)} / ${rest} in ${show(per)}`;
  switch (arm.kind) {
    case 'rate':
      return both(show(arm.value), show(per - (arm.value ?? Number.NaN)));
    case 'range': {
      const { low = Number.NaN, high = Number.NaN } = arm;
      return both(`between ${show(low)} and ${show(high)}`, `between ${show(per - high)} and ${show(per - low)}`);
    }
    case 'measure': {
      const { value = Number.NaN, unit = '' } = arm.measure ?? {};
      return `${show(value)} ${words.units[unit]?.[value === 1 ? 'one' : 'other']}`;
    }
    case 'unknown':
      return arm.inWords ? 'No number' : 'Not known';
    case 'notApplicable':
      return 'Does not apply';
  }
}

/** The numbers that the picture of a figure is to say, in their order; nothing where there is nothing to draw. */
export function numbersFor({ per }: Row, { kind, value = Number.NaN, low, high, measure }: Arm): string[] {
  const numbers = {
    rate: [value, per, per - value],
    range: [low, high, per],
    // A difference is no place on a line, and has no picture.
    measure: measure?.statistic === 'mean_difference' ? [] : [measure?.value],
    unknown: [],
    notApplicable: [],
  };
  return numbers[kind].map(show);
}

/** Everything that a pack has of these options in a row. */
export const cellsFor = (row: Row, options: readonly string[], words: WordsOnDisk): Record<string, Cell> =>
  Object.fromEntries(
    row.arms.filter(({ option }) => options.includes(option)).map((arm) => [arm.option, cellFor(row, arm, words)]),
  );

/** Whether a pack has nothing to tell of these options side by side: no figure, and nothing in words. */
export const knowsNothing = (row: Row, options: readonly string[]): boolean => {
  const arms = row.arms.filter(({ option }) => options.includes(option));
  const unknown = arms.filter(({ kind }) => kind === 'unknown');
  return arms.length > 1 && unknown.length > 0 && !arms.some(hasFigure) && !unknown.some(({ inWords }) => inWords);
};
