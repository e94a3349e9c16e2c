import type { PackFile } from './schema';

/** Ids of the options that a row has to have an arm for: those of its parts, or all. */
export function optionsOf(pack: PackFile, row: Pick<PackFile['rows'][number], 'parts'>): string[] {
  const all = pack.options.map(({ id }) => id);
  if (!pack.parts) return all;
  const own = new Set(pack.parts.filter(({ id }) => row.parts?.includes(id)).flatMap(({ options }) => options));
  return all.filter((id) => own.has(id));
}
