import { fromBase64, toBase64 } from '../base64';
import { own } from '../pack/own';
import { keyFrom, rounds, tooShort } from '../passphrase';
import { deflate, inflate } from './deflate';
import { format, needs } from './format';
import { hasKeys } from './has-keys';
import { isRecord } from './parse-json';
import { isVersion, readFormat } from './read-format';
import { damaged, type Refused, refused } from './refused';

/** Bytes at random, as many as are asked for. */
export type Random = (count: number) => Uint8Array<ArrayBuffer>;

const kdfName = 'PBKDF2-SHA-256';
const mostRounds = 10_000_000;
const saltBytes = 16;
const ivBytes = 12;
const additionalData = new TextEncoder().encode('file|sealed-plan|1');
const keys = ['evenhand', 'format', 'needs', 'kdf', 'iv', 'sealed'];

/** A sealed plan that is whole as far as anybody can tell without its passphrase. */
export interface Sealed {
  rounds: number;
  salt: Uint8Array<ArrayBuffer>;
  iv: Uint8Array<ArrayBuffer>;
  sealed: Uint8Array<ArrayBuffer>;
}

/** Seals a text. A passphrase that is too short is refused before this, where she can be told. */
export async function seal(text: string, passphrase: string, random: Random, practice: boolean): Promise<object> {
  if (tooShort(passphrase)) throw new RangeError('the passphrase is too short');
  const salt = random(saltBytes);
  const iv = random(ivBytes);
  const key = await keyFrom(passphrase, salt, rounds);
  const bytes = await deflate(new TextEncoder().encode(text));
  const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, bytes));
  const kdf = { name: kdfName, rounds, salt: toBase64(salt) };
  return {
    evenhand: practice ? 'sealed practice' : 'sealed plan',
    format,
    needs,
    kdf,
    iv: toBase64(iv),
    sealed: toBase64(sealed),
  };
}

/** Reads what stands around the sealed part, so that damage is told before a passphrase is asked for. */
export function readSealed(
  file: Readonly<Record<string, unknown>>,
  where: string,
  version: string,
): { ok: true; sealed: Sealed } | Refused {
  const read = readFormat(file, where, version);
  if (!read.ok) return read;
  const kdf = own(file, 'kdf');
  if (!hasKeys(file, keys) || !isVersion(file.needs) || !isRecord(kdf) || !hasKeys(kdf, ['name', 'rounds', 'salt'])) {
    return damaged(where);
  }
  // Few rounds would let a file choose a weak key; too many would keep the browser busy for hours.
  const count = kdf.rounds;
  if (kdf.name !== kdfName || typeof count !== 'number' || !Number.isInteger(count) || count < rounds || count > mostRounds) {
    return refused(`${where} › kdf`, 'is not how Evenhand makes keys', 'open a file that Evenhand saved');
  }
  const [salt, iv, sealed] = [bytesOf(kdf.salt), bytesOf(file.iv), bytesOf(file.sealed)];
  if (salt?.length !== saltBytes || iv?.length !== ivBytes || !sealed?.length) return damaged(where);
  return { ok: true, sealed: { rounds: count, salt, iv, sealed } };
}

/** The text that was sealed. A wrong passphrase and a changed byte look the same, so both are named. */
export async function unseal(
  { rounds, salt, iv, sealed }: Sealed,
  passphrase: string,
  where: string,
): Promise<{ ok: true; text: string } | Refused> {
  const key = await keyFrom(passphrase, salt, rounds);
  const opened = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, sealed).catch(() => undefined);
  if (!opened) {
    return refused(where, 'does not open: it is another passphrase, or the file is damaged', 'type the passphrase again');
  }
  const text = await inflate(new Uint8Array(opened));
  return text === undefined ? damaged(where) : { ok: true, text };
}

function bytesOf(value: unknown): Uint8Array<ArrayBuffer> | undefined {
  return typeof value === 'string' ? fromBase64(value) : undefined;
}
