import { describe, expect, it } from 'vitest';
import { lockKeys } from '../../../entrypoints/sidepanel/lock-keys';
import { sessionKeys } from '../../../entrypoints/sidepanel/session-keys';
import type { HeldKey } from '../../../lib/storage/key-holder';
import { fakeStorage } from './fake-storage';

const raw = 'c2VjcmV0';
const until = '2026-11-28T10:00:00.000Z';

describe('a computer that is locked, with no panel open', () => {
  it.each<[string, HeldKey, HeldKey | undefined]>([
    [
      'takes away a key that the record on disk and a passphrase bring back',
      { id: 'k', raw, needs: 'passphrase', until },
      undefined,
    ],
    ['leaves only what a passphrase opens', { id: 'k', raw, wrapped: '{}', until }, { id: 'k', wrapped: '{}' }],
    ['leaves what was locked before', { id: 'k', wrapped: '{}' }, { id: 'k', wrapped: '{}' }],
    ['does not destroy her words where no passphrase brings the key back', { id: 'k', raw }, { id: 'k', raw }],
  ])('%s', async (_, held, left) => {
    const { storage, memory } = fakeStorage();
    const keys = sessionKeys(storage);
    await keys.put(held);

    await lockKeys(keys);

    expect(await keys.get()).toEqual(left);
    expect(JSON.stringify([...memory]).includes(raw)).toBe(left?.raw !== undefined);
  });

  it('does nothing where no key is held', async () => {
    const { storage, memory } = fakeStorage();

    await lockKeys(sessionKeys(storage));

    expect([...memory]).toEqual([]);
  });
});
