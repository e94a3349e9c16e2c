import type { Outcome } from '../../lib/platform';
import type { Why } from '../../lib/why';

/** What came of a verb of the browser; `why` where it did not work. */
export async function attempt<T>(verb: () => Promise<T>, why: Why): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await verb() };
  } catch {
    return { ok: false, why };
  }
}
