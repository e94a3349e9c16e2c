import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { aroundPack } from '../../lib/coproduction/around-pack';
import { coproductionName, type ParsedCoproduction, parseCoproduction } from '../../lib/coproduction/parse-coproduction';
import type { PackVersion } from '../../lib/pack/pack-versions';
import type { PackFile } from '../../lib/pack/schema';

interface Folder {
  /** Of one pack. */
  folder: string;
  /** How the pack is called in a problem. */
  id: string;
  /** What is sound in it; undefined where nothing is. */
  pack: PackFile | undefined;
  versions: readonly PackVersion[];
  /** ISO date. */
  today: string;
}

/** The record of co-production beside a pack, or everything that is wrong with it; that there is none is a problem. */
export function readCoproduction({ folder, id, pack, versions, today }: Folder): ParsedCoproduction {
  const path = join(folder, coproductionName);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  return parseCoproduction(id, text, { ...aroundPack(pack, versions), today });
}
