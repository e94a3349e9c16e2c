import type { PackFacts } from './pack-facts';
import type { SourceFile } from './reading';

export interface Citation {
  /** What rests on it, in words. */
  where: string;
  /** Id of the source as the pack names it. */
  id: string;
  locator?: string;
  /** Undefined where the list of sources has no such entry. */
  source: SourceFile | undefined;
}

/** Every place of a pack that rests on a source: rows, single figures, what a score is made of, other studies, named figures. */
export function citations({ pack, reading }: Pick<PackFacts, 'pack' | 'reading'>): Citation[] {
  const cite = (where: string, id: string, locator?: string): Citation => ({
    where,
    id,
    ...(locator !== undefined && { locator }),
    source: reading.source(id),
  });
  const rows = pack.rows.flatMap((row) => {
    const name = `“${reading.row(row)}”`;
    return [
      cite(name, row.source, row.locator),
      ...row.arms.flatMap((arm) =>
        'source' in arm && arm.source ? [cite(`${name}, ${reading.option(arm.option)}`, arm.source, arm.locator)] : [],
      ),
      ...(row.components ? [cite(`${name}, what it is made of`, row.components.source, row.components.locator)] : []),
      ...row.otherStudies.map(({ source }) => cite(`${name}, another study`, source)),
    ];
  });
  const figures = Object.entries(pack.figures).map(([id, { source, locator }]) => cite(`The figure \`${id}\``, source, locator));
  return [...rows, ...figures];
}
