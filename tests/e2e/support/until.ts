import { setTimeout as wait } from 'node:timers/promises';

/**
 * Asks again and again until there is an answer, and fails with a sentence when there is none in time.
 * @param what is waited for, as it would stand after "waited 20 s for"
 * @param probe `undefined`, `null` and `false` mean "not yet"; so does a throw, whose message is told in the end
 */
export async function until<T>(
  what: string,
  probe: () => T | Promise<T>,
  timeout = 20_000,
): Promise<Exclude<T, undefined | null | false>> {
  const deadline = Date.now() + timeout;
  let last = '';
  do {
    try {
      const answer = await probe();
      if (answer !== undefined && answer !== null && answer !== false) return answer as Exclude<T, undefined | null | false>;
      last = '';
    } catch (problem) {
      last = ` (${problem instanceof Error ? problem.message : problem})`;
    }
    await wait(50);
  } while (Date.now() < deadline);
  throw new Error(`waited ${timeout / 1000} s for ${what}${last}`);
}
