import type { Why } from '../why';

/** The closed reason behind an error of the store. Dexie wraps the browser's own in `inner`. */
export function whyOf(error: unknown, otherwise: Why): Why {
  for (let at = error; at && typeof at === 'object'; at = within(at)) {
    const name = 'name' in at ? String(at.name) : '';
    if (name === 'vault_changed' || name === 'plan_gone' || name === 'store_busy') return name;
    if (name === 'QuotaExceededError') return 'store_full';
    if (name === 'BlockedError') return 'store_blocked';
    if (name === 'MissingAPIError' || name === 'SecurityError') return 'store_unavailable';
    if (name === 'AbortError' && !within(at)) return 'store_aborted';
  }
  return otherwise;
}

/** The error inside an error: Dexie puts the browser's own into `inner`, or into `failures` where many were written. */
function within(error: object): unknown {
  if ('failures' in error && Array.isArray(error.failures)) return error.failures[0];
  return 'inner' in error ? error.inner : undefined;
}
