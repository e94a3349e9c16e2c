import type { Outcome } from '../platform';
import { openDatabase } from './database';
import type { KeyHolder } from './key-holder';
import { wasKept } from './was-kept';

/**
 * Takes away what is past its last day, and what nobody can read again because its key went with the browser: with no
 * key and no screen, when a browser starts.
 * @param now ISO instant
 */
export async function clearPast(keys: KeyHolder, now: string, name?: string): Promise<Outcome> {
  const done: Outcome = { ok: true, value: undefined };
  if ((await wasKept(name)) === false) return done;
  const opened = await openDatabase(name);
  if (!opened.ok) return opened;
  const database = opened.value;
  try {
    const lock = await database.lock();
    if (!lock.ok) return lock;
    const held = await keys.get();
    const forgotten = lock.value?.how === 'session' && ![held?.id, held?.next?.id].includes(lock.value.key);
    if (lock.value && forgotten) return await database.forget(lock.value.key);
    const purged = await database.purge(now.slice(0, 10), undefined, undefined);
    return purged.ok ? done : purged;
  } finally {
    database.close();
  }
}
