import type { PackFile } from './schema';

/** The review date of a pack and those of its rows, each with the path to it. */
export function reviewDatesOf(pack: PackFile): { where: string[]; reviewBy: string }[] {
  const rows = pack.rows.flatMap(({ id, reviewBy }) => (reviewBy ? [{ where: ['rows', id], reviewBy }] : []));
  return [{ where: [], reviewBy: pack.reviewBy }, ...rows];
}
