import { fromBase64, toBase64 } from '../base64';
import { rounds } from '../passphrase';
import type { LockRow } from './rows';

/** How a passphrase brings a key back. */
export interface Wrapped {
  salt: Uint8Array<ArrayBuffer>;
  rounds: number;
  wrapped: Uint8Array<ArrayBuffer>;
}

/** A row that says how a passphrase brings the key back. */
export type Locked = LockRow & Wrapped;

/** False for fewer rounds than we ever write, or so many that the page would stand still: somebody changed the record. */
export function isSound(lock: LockRow): lock is Locked {
  const { rounds: count, salt, wrapped } = lock;
  return salt !== undefined && wrapped !== undefined && count !== undefined && count >= rounds && count <= 20 * rounds;
}

/** As text, for a memory that takes no bytes. */
export function printWrapped({ salt, rounds: count, wrapped }: Wrapped): string {
  return JSON.stringify({ salt: toBase64(salt), rounds: count, wrapped: toBase64(wrapped) });
}

/** @returns nothing where the text says something else */
export function parseWrapped(text: string): Partial<Wrapped> {
  try {
    const value = JSON.parse(text) as Record<string, unknown>;
    const [salt, wrapped] = [fromBase64(String(value.salt)), fromBase64(String(value.wrapped))];
    return salt && wrapped ? { salt, wrapped, rounds: Number(value.rounds) } : {};
  } catch {
    return {};
  }
}
