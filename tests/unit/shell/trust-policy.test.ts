import { describe, expect, it, vi } from 'vitest';
import { screenLock } from '../../../entrypoints/sidepanel/screen-lock';
import { trustPolicy } from '../../../entrypoints/sidepanel/trust-policy';
import { panelPolicy } from '../../../lib/policy';
import { fakeStorage } from './fake-storage';

describe('the policy of a trust, in the panel', () => {
  it('is the panel’s own until the browser has answered, and then what was set', async () => {
    let answer = (_: unknown) => {};
    const { policy } = trustPolicy(fakeStorage({ managed: () => new Promise((resolve) => (answer = resolve)) }).storage);
    expect(policy.value).toEqual({ ...panelPolicy, known: false });

    answer({ lockMinutes: 2 });

    await vi.waitFor(() => expect(policy.value).toEqual({ ...panelPolicy, lockMinutes: 2 }));
  });

  it('follows what is set later, and tells what is wrong with it', async () => {
    let set: unknown = {};
    const { storage, tell } = fakeStorage({ managed: async () => set });
    const { policy, problems } = trustPolicy(storage);

    set = { keeping: 'session', lockMinutes: 'soon' };
    tell({}, 'local');
    tell({ keeping: {} }, 'managed');

    await vi.waitFor(() => expect(policy.value).toEqual({ ...panelPolicy, keeping: 'session' }));
    expect(problems.value.map(({ where }) => where)).toEqual(['policy › lockMinutes']);
  });

  it.each([
    ['rejects, as Firefox does unmanaged', { managed: () => Promise.reject(new Error('Managed storage manifest not found')) }],
    ['has no such storage', {}],
  ])('stays the panel’s own where the browser %s', async (_, given) => {
    const { policy, problems } = trustPolicy(fakeStorage(given).storage);
    await Promise.resolve();
    await Promise.resolve();

    expect(policy.value).toEqual(panelPolicy);
    expect(problems.value).toEqual([]);
  });
});

describe('a browser that fails to say what a trust has set', () => {
  it('leaves it unknown, until it says', async () => {
    let managed = () => Promise.reject<unknown>(new Error('IO error: the policy could not be read'));
    const { storage, tell } = fakeStorage({ managed: () => managed() });
    const { policy, problems } = trustPolicy(storage);
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();

    expect(policy.value).toEqual({ ...panelPolicy, known: false });
    expect(problems.value).toEqual([]);

    managed = async () => ({ purgeDays: 30 });
    tell({ purgeDays: {} }, 'managed');
    await vi.waitFor(() => expect(policy.value).toEqual({ ...panelPolicy, purgeDays: 30 }));
  });
});

describe('the lock of the computer', () => {
  /** A computer that tells how it is, and what it was asked for. */
  function computer() {
    const listeners = new Set<(state: string) => void>();
    const asked: number[] = [];
    return {
      asked,
      is: (state: string) => {
        for (const listener of listeners) listener(state);
      },
      idle: {
        setDetectionInterval: (seconds: number) => asked.push(seconds),
        onStateChanged: {
          addListener: (listener: (state: string) => void) => void listeners.add(listener),
          removeListener: (listener: (state: string) => void) => void listeners.delete(listener),
        },
      },
    };
  }

  it('is heard, as is that nobody has touched it; that somebody is back is not', () => {
    const { idle, is } = computer();
    const locked: string[] = [];
    const stop = screenLock(idle, trustPolicy(fakeStorage().storage).policy)((how) => locked.push(how));

    for (const state of ['active', 'idle', 'active', 'locked']) is(state);
    expect(locked).toEqual(['idle', 'locked']);

    stop();
    is('locked');
    expect(locked).toEqual(['idle', 'locked']);
  });

  it('counts the minutes that the trust gives, as soon as it gives them', async () => {
    const { idle, asked } = computer();
    screenLock(idle, trustPolicy(fakeStorage({ managed: async () => ({ lockMinutes: 1 }) }).storage).policy);

    await vi.waitFor(() => expect(asked).toEqual([300, 60]));
  });
});
