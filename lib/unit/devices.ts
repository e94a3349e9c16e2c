import type { MonthRow } from '../counts/counts';

/**
 * Which rows are of one device: those of one file, and those of files that have a row in common.
 * @returns a name of the device by the name of a row: the same one in whatever order the files come
 */
export function devicesOf(files: readonly (readonly MonthRow[])[]): ReadonlyMap<string, string> {
  const above = new Map<string, string>();
  const top = (id: string): string => {
    let at = id;
    for (let next = above.get(at); next !== undefined && next !== at; next = above.get(at)) at = next;
    above.set(id, at);
    return at;
  };
  for (const rows of files) {
    const tops = [...new Set(rows.map(({ id }) => top(id)))].sort();
    for (const one of tops) above.set(one, tops[0] ?? one);
  }
  return new Map([...above.keys()].map((id) => [id, top(id)]));
}
