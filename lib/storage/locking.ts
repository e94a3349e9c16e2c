import type { Outcome } from '../platform';
import type { Keeper } from './keeper';

const done: Outcome = { ok: true, value: undefined };

/** The plan that was on the screen of a keeper when it was locked. */
const behind = new WeakMap<Keeper, string>();

/**
 * Clears the screen and takes the key away where a passphrase brings it back. Runs in turn, when all is written that can
 * be; what could not be is not cleared but covered.
 */
export async function lockNow(keeper: Keeper): Promise<void> {
  const { options, locked, covered } = keeper;
  const store = keeper.store.peek();
  const asks = store?.asks.peek() ?? false;
  if (locked.peek() || !hides(keeper)) return;
  settle(keeper);
  // Now, and not in its turn: after this the key is gone.
  if (keeper.keeping && keeper.unwritten()) await keeper.write(keeper.here(), options.consultation.events.peek());
  keeper.asked.value = asks;
  covered.value = keeper.unwritten();
  if (!covered.peek()) {
    const { goesOn, plan } = keeper.here();
    if (goesOn) behind.set(keeper, plan);
    keeper.clear();
  }
  locked.value = true;
  await store?.lock();
}

/** In a woman's own browser only secret words lock; and where nothing was said or kept there is nothing to hide. */
export function hides({ options, store }: Keeper): boolean {
  const something = options.consultation.events.peek().length > 0 || store.peek()?.row.peek() !== undefined;
  return store.peek()?.asks.peek() || (options.byItself && something);
}

/** What is half-typed is said. */
export function settle({ settling }: Keeper): void {
  for (const field of [...settling]) {
    try {
      field();
    } catch {
      // A field that fails does not keep the screen open.
    }
  }
}

/** Whether something of hers was on the screen when it was locked. */
export function isBehind(keeper: Keeper): boolean {
  return keeper.covered.peek() || behind.has(keeper);
}

/**
 * Opens after a lock, and puts the plan back on the screen that was on it. Runs in turn.
 * @param begun the era in which it was asked for: what was deleted since does not come back
 */
export async function unlockNow(keeper: Keeper, passphrase: string | undefined, begun: number): Promise<Outcome> {
  const { options, locked, covered } = keeper;
  if (covered.peek()) {
    const back = keeper.asked.peek() ? await uncover(keeper, passphrase ?? '') : done;
    if (!back.ok) return back;
    covered.value = false;
    locked.value = false;
    if (keeper.keeping) void keeper.keepNow();
    return done;
  }
  const store = await keeper.opened(true);
  if (!store.ok) return store;
  if (store.value.asks.peek()) {
    const outcome = await store.value.unlock(passphrase ?? '');
    if (!outcome.ok) return outcome;
  }
  locked.value = false;
  const back = behind.get(keeper);
  if (back === undefined && options.byItself) {
    // What was said before anybody knew of the lock was not kept by it.
    if (keeper.keeping) void keeper.keepNow();
    return done;
  }
  const shown = await keeper.show(back, begun);
  // It may have gone past its day behind the lock.
  const over = shown.ok || shown.why === 'no_such_plan';
  if (over) behind.delete(keeper);
  // A plan that cannot be read now is not an empty one: the lock stays, and says why.
  else locked.value = true;
  return over ? done : shown;
}

/**
 * Words that are on this screen and nowhere else come back for the passphrase that they were covered with, whatever the
 * store answers and whatever has become of the record on disk. What is in the store opens only if that opens.
 */
async function uncover(keeper: Keeper, passphrase: string): Promise<Outcome> {
  const store = keeper.store.peek();
  const opened = await store?.unlock(passphrase);
  if (opened?.ok) return opened;
  if (opened?.why === 'passphrase_wrong' || opened?.why === 'passphrase_wait') return opened;
  return (await store?.knows(passphrase)) ? done : { ok: false, why: 'passphrase_wrong' };
}
