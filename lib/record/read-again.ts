import type { Stands } from '../record-beside';

/**
 * A page function: what stands in the field now that a text was put into a while ago. Some pages change a field when
 * somebody has stopped typing for a moment.
 * @param token of the look that it was put in with
 * @returns `Stands`, as JSON; undefined where that field is gone, or something else was done with it since, or it is
 *   another page now: what that shows is not read
 */
export function readAgain(token: string): string | undefined {
  const { entered, read, compare, places, refuse } = globalThis.evenhandRecord ?? {};
  if (!entered || entered.token !== token || !read || !compare || !places || !refuse) return undefined;
  const { at, before, wanted, rich, edges } = entered;
  const leaf = entered.leaf.deref();
  if (!leaf?.isConnected || JSON.stringify(places(leaf)) !== at || refuse(leaf) === 'password') return undefined;
  const stands: Stands = compare(before, read(leaf), wanted, rich, edges);
  return JSON.stringify(stands);
}
