import type { Practice } from './practice';

/**
 * What a file brings, with the sheet of whoever listened as that of another who listened, where the one here is marked
 * otherwise and nobody else has that place, or the same marks stand in it already: two who listened and saw it differently
 * are two, and not one.
 * @returns the marks that differ, 0 where the sheet stays under its name
 */
export function secondSheet(here: Practice, file: Practice): { file: Practice; differ: number } {
  const of = (practice: Practice, by: 'observer' | 'secondObserver') =>
    practice.sheets.find((sheet) => sheet.by === by)?.marks ?? {};
  const [one, other, second] = [of(here, 'observer'), of(file, 'observer'), of(here, 'secondObserver')];
  const items = Object.keys(other) as (keyof typeof other)[];
  const differ = items.filter((item) => one[item] && one[item] !== other[item]).length;
  const free = Object.keys(second).length === 0 || items.every((item) => second[item] === other[item]);
  if (differ === 0 || !free || Object.keys(of(file, 'secondObserver')).length > 0) return { file, differ: 0 };
  const rest = file.sheets.filter(({ by }) => by !== 'observer' && by !== 'secondObserver');
  return { file: { ...file, sheets: [...rest, { by: 'secondObserver', marks: other }] }, differ };
}
