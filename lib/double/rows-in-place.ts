import { groupsOf } from '../consultation/rows';
import type { Pack, Row } from '../pack/pack';

/**
 * Every row of a decision, of whatever group and part, in one order that fits each group: outcomes in the order of the pack,
 * the row of a group that can be picked before that of everybody.
 */
export function rowsInPlace(pack: Pack): Row[] {
  const { rows } = pack;
  const picked = new Set(groupsOf(pack).map(({ id }) => id));
  const first = (row: Row) => rows.findIndex(({ id }) => id === row.id);
  const own = ({ stratum }: Row) => Number(stratum !== null && picked.has(stratum));
  return [...rows].sort((a, b) => first(a) - first(b) || own(b) - own(a));
}
