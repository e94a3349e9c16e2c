import type { Pack } from '../pack/pack';
import { tiltedId } from '../practice/tilt-mark';
import { applyChanges } from './apply-changes';
import type { PackTilt } from './pack-tilt';
import { slimPack, wholeOfSlim } from './slim-pack';

/**
 * The fair pack, tilted. Its id says so, and it has the hash of nothing, so that it is taken for no pack that somebody
 * checked.
 * @throws where the changes were worked out from another version
 */
export function tiltedPack(fair: Pack, { changes }: Pick<PackTilt, 'changes'>): Pack {
  const { hash: _hash, ...whole } = wholeOfSlim(applyChanges(slimPack(fair), changes));
  return { ...whole, id: tiltedId(fair.id), hash: '' };
}
