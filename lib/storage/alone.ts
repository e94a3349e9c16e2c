/** Milliseconds after which it is no longer waited for: a page may hold the lock for ever, out of malice or frozen. */
const patience = 5_000;

/**
 * Runs `verb` while no other page of this browser runs one: two that make a key at the same moment would each seal
 * under one that the other does not have. Where the browser has no locks, or gives none, it runs all the same.
 */
export async function alone<T>(verb: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks;
  if (!locks) return verb();
  let begun = false;
  try {
    return await locks.request('evenhand', { signal: AbortSignal.timeout(patience) }, () => {
      begun = true;
      return verb();
    });
  } catch (problem) {
    if (begun) throw problem;
    return verb();
  }
}
