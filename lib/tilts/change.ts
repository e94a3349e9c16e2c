/**
 * One difference between a fair pack and a tilted one.
 * `path`: names of fields, and of entries of a list by what they are called (`name-of`); `order` behind a list means the
 * order of its entries. `before` is left out where something was put in, `after` where something was taken out.
 */
export interface Change {
  path: readonly string[];
  before?: unknown;
  after?: unknown;
}

/** Behind the path of a list: the names of its entries, in their order. */
export const orderOf = '#order';

/** What an entry of a list is called by: one of these fields, the same of all entries. */
const names = ['key', 'option', 'part', 'id'] as const;

/** The names of the entries of a list, each once; undefined where it has none. */
export function namesIn(list: readonly unknown[]): string[] | undefined {
  for (const name of names) {
    const found = list.map((one) => (one && typeof one === 'object' ? Reflect.get(one, name) : undefined));
    if (found.length > 0 && found.every((one) => typeof one === 'string') && new Set(found).size === found.length)
      return found as string[];
  }
  return undefined;
}
