import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { alone } from '../../../lib/storage/alone';
import { oneBrowser } from '../../support/one-browser';
import { quickRounds } from '../../support/quick-rounds';
import { webLocks } from '../../support/web-locks';

beforeEach(() => {
  quickRounds();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

const phrase = 'walnut staircase';

describe('a turn that another page never gives up', () => {
  it('is not waited for without end: keeping, choosing, locking and deleting go on', async () => {
    vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => AbortSignal.abort(new DOMException('', 'TimeoutError')));
    const request = (_name: string, { signal }: LockOptions) =>
      new Promise((_resolve, reject) => {
        if (signal?.aborted) reject(signal.reason);
      });
    vi.stubGlobal('navigator', { locks: { request } });
    const browser = oneBrowser({ name: 'alone' });
    const tab = browser.tab();
    tab.say('one');
    await tab.choose('passphrase', phrase);
    tab.say('two');

    expect(await tab.keptWords()).toEqual([['one', 'two']]);
    await tab.plans.lock();
    expect(browser.memory.held()).toBeUndefined();
    expect(await tab.plans.unlock(phrase)).toMatchObject({ ok: true });
    expect(await tab.plans.choose('session')).toMatchObject({ ok: true });
    expect(await tab.plans.erase()).toMatchObject({ ok: true });
    vi.unstubAllGlobals();

    expect(await tab.keys.names()).toEqual([]);
  });

  it('is waited for while it may still come, and what throws in its turn is not done twice', async () => {
    webLocks();
    const done: string[] = [];
    const one = alone(async () => {
      await new Promise((resolve) => setImmediate(resolve));
      done.push('one');
    });
    const two = alone(async () => {
      done.push('two');
      throw new Error('two');
    });

    await expect(Promise.all([one, two])).rejects.toThrow('two');

    expect(done).toEqual(['one', 'two']);
  });
});
