/** So many wrong passphrases are taken for slips of the finger. */
const free = 3;
/** Seconds that nobody has to wait longer than. */
const longest = 300;

/**
 * ISO instant before which no passphrase is tried, or nothing where one may be tried now. Each wrong one after the
 * third doubles the wait; nothing is ever destroyed by it.
 */
export function nextTryAfter({ tries = 0, triedAt }: { tries?: number; triedAt?: string }, now: string): string | undefined {
  const from = Date.parse(triedAt ?? '');
  const seconds = Math.min(2 ** (tries - free), longest);
  // A clock that was set back since then says nothing of how long it is: nobody waits until it has caught up.
  if (!(tries >= free) || !(from <= Date.parse(now))) return undefined;
  const next = new Date(from + seconds * 1_000).toISOString();
  return next > now ? next : undefined;
}
