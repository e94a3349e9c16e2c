import type { HeldKey } from './key-holder';

/**
 * What is left of a key in memory when the device is locked: nothing that opens a plan, if a passphrase brings it back.
 * A key that no passphrase brings back stays whole, because without it what she said is lost for good.
 * @returns undefined where nothing is left to hold
 */
export function lockedKey(held: HeldKey): HeldKey | undefined {
  const next = held.next && lockedKey(held.next);
  const mine = withoutRaw(held);
  if (!mine) return next;
  if (mine === held && next === held.next) return held;
  const { next: _gone, ...alone } = mine;
  return next ? { ...alone, next } : alone;
}

function withoutRaw(held: HeldKey): HeldKey | undefined {
  if (held.wrapped !== undefined && held.raw !== undefined) return { id: held.id, wrapped: held.wrapped };
  return held.needs === 'passphrase' ? undefined : held;
}
