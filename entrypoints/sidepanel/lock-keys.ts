import { alone } from '../../lib/storage/alone';
import type { KeyHolder } from '../../lib/storage/key-holder';
import { lockedKey } from '../../lib/storage/lock-held-key';

/** Takes out of memory what opens plans, where a passphrase brings it back; also while no panel is open. */
export async function lockKeys(keys: KeyHolder): Promise<void> {
  // Alone: a page that lets its key hold for longer at this moment must not put it back.
  await alone(async () => {
    const held = await keys.get();
    if (!held) return;
    const left = lockedKey(held);
    await (left ? keys.put(left) : keys.clear());
  });
}
