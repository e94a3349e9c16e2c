import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Has languages judged, and tilts worked out, once for all that `go` runs, by whichever part of it asks first: scripts/judged-before.ts. What was
 * judged is gone when it ends.
 * @template T
 * @param {() => Promise<T>} go
 * @returns {Promise<T>}
 */
export async function judgingOnce(go) {
  const before = process.env.EVENHAND_JUDGED;
  const folder = mkdtempSync(join(tmpdir(), 'evenhand-judged-'));
  process.env.EVENHAND_JUDGED = folder;
  try {
    return await go();
  } finally {
    if (before === undefined) delete process.env.EVENHAND_JUDGED;
    else process.env.EVENHAND_JUDGED = before;
    rmSync(folder, { recursive: true, force: true });
  }
}
