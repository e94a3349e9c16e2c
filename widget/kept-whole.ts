import { isWhole } from './is-whole';

/** An answer is taken by its name alone: a file never changes under it. */
const byName = { ignoreSearch: true, ignoreVary: true };

/**
 * What is kept under a name, if it is the file of that name. Every script of the website can write into its caches: what
 * is another file is deleted, and then fetched like one that was never kept.
 * @param hash as of `isWhole`
 */
export async function keptWhole(
  cache: Pick<Cache, 'match' | 'delete'>,
  name: string,
  hash?: string,
): Promise<Response | undefined> {
  const here = await cache.match(name, byName);
  if (!here) return undefined;
  if (await isWhole(name, here.clone(), hash)) return here;
  await cache.delete(name, byName);
  return undefined;
}
