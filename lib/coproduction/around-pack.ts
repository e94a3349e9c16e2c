import type { PackVersion } from '../pack/pack-versions';
import type { PackFile } from '../pack/schema';
import type { CoproductionContext } from './coproduction-rules';

/**
 * What a record is held against, of the pack that it lies beside. A version that is being written and is not recorded
 * yet is of the month in which the pack says that it was put together.
 */
export function aroundPack(
  pack: PackFile | undefined,
  versions: readonly PackVersion[],
): Pick<CoproductionContext, 'versions' | 'ids'> {
  const recorded = versions.map(({ version, on }) => ({ version, month: on.slice(0, 7) }));
  const now = pack && !recorded.some(({ version }) => version === pack.version);
  const named = pack ? [pack.options, pack.rows, pack.values, pack.ifThen, pack.parts ?? []].flat().map(({ id }) => id) : [];
  return {
    versions: now ? [...recorded, { version: pack.version, month: pack.published.slice(0, 7) }] : recorded,
    ids: new Set([...named, ...(pack?.questions ?? [])]),
  };
}
