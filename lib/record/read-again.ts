import type { Stands } from '../record-beside';

/**
 * A page function: what stands in the field now that a text was put into a while ago. Some pages change a field when
 * somebody has stopped typing for a moment.
 * @param token of the look that it was put in with
 * @returns `Stands`, as JSON; undefined where that field is gone, or something else was done with it since
 */
export function readAgain(token: string): string | undefined {
  const { entered, read, compare } = globalThis.evenhandRecord ?? {};
  if (!entered || entered.token !== token || !read || !compare) return undefined;
  const { before, wanted, rich } = entered;
  const leaf = entered.leaf.deref();
  const stands: Stands | undefined = leaf?.isConnected ? compare(before, read(leaf), wanted, rich) : undefined;
  return stands && JSON.stringify(stands);
}
