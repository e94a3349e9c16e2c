import { groupsOf, rowsFor } from '../consultation/rows';
import type { Pack, Row } from '../pack/pack';
import type { Practice } from '../practice/practice';

/**
 * The rows that could come on the screen: those of the groups that somebody picked, and those of everybody; where nobody
 * picked one, those of every group.
 */
export function facedRows({ events, looks }: Pick<Practice, 'events' | 'looks'>, pack: Pack): readonly Row[] {
  const groups = new Set(groupsOf(pack).map(({ id }) => id));
  const picked = new Set(
    events.flatMap((event) =>
      event.kind === 'stratum' && event.pack === pack.id && groups.has(event.stratum) ? [event.stratum] : [],
    ),
  );
  if (groups.size === 0 || picked.size === 0) return pack.rows;
  const seen = new Set(looks.flatMap(({ rows }) => rows));
  const faced = new Set([...picked].flatMap((group) => pack.parts.flatMap((part) => rowsFor(pack, group, part))));
  return pack.rows.filter((row) => faced.has(row) || seen.has(row.key));
}
