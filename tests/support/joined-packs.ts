import { everyone, groupsOf, rowsFor } from '../../lib/consultation/rows';
import { joinPack } from '../../lib/pack/join';
import type { Pack, Part, Row } from '../../lib/pack/pack';
import { releasedPacks } from './released-packs';

/** Every pack of the repository, joined with its words. Whether it may say what it says is for the tests of the rules. */
export function joinedPacks(): Pack[] {
  return releasedPacks().map(({ pack, words }) => joinPack(pack, words, pack.id.padEnd(64, '0')));
}

/** One way in which the grid of a pack can stand on the screen: a part, and a group. */
export interface Sight {
  part: Part;
  group: string;
  rows: Row[];
}

/** Every grid of a pack. */
export function sightsOf(pack: Pack): Sight[] {
  const groups = groupsOf(pack).map(({ id }) => id);
  return pack.parts.flatMap((part) =>
    (groups.length > 0 ? groups : [everyone]).map((group) => ({ part, group, rows: rowsFor(pack, group, part) })),
  );
}
