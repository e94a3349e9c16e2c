import { onTestFinished, vi } from 'vitest';

/** The locks of a browser, which Node has not: one after another, for as long as this test runs. */
export function webLocks() {
  let queue: Promise<unknown> = Promise.resolve();
  const request = <T>(_name: string, _options: LockOptions, verb: () => Promise<T>): Promise<T> => {
    const result = queue.then(verb, verb);
    queue = result.catch(() => undefined);
    return result;
  };
  vi.stubGlobal('navigator', { locks: { request } });
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
}
