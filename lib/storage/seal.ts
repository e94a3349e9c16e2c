/** What a sealed text is bound to: it opens in this place and in no other. */
export interface Place {
  table: 'vault' | 'plans' | 'entries';
  id: string;
  /** The shape of what is inside. */
  format: number;
}

const ivLength = 12;
/** Texts are filled up to a multiple of this, so that the size of a record does not tell a word from a sentence. */
const block = 256;
const encoder = new TextEncoder();
// Fatal: what does not come out as it went in is damaged.
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Seals a JSON text with AES-GCM-256 under a fresh IV, with `table|id|format` as additional data.
 * @param text JSON: the white space that fills it up means nothing in it
 * @returns IV and ciphertext in one
 */
export async function seal(key: CryptoKey, place: Place, text: string): Promise<Uint8Array<ArrayBuffer>> {
  const iv = crypto.getRandomValues(new Uint8Array(ivLength));
  const plain = encoder.encode(text);
  const filled = new Uint8Array(Math.ceil((plain.length + 1) / block) * block).fill(0x20);
  filled.set(plain);
  const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: bound(place) }, key, filled));
  const both = new Uint8Array(ivLength + sealed.length);
  both.set(iv);
  both.set(sealed, ivLength);
  return both;
}

/** The text, or nothing where it was damaged, moved to another place, or sealed under another key. */
export async function unseal(key: CryptoKey, place: Place, sealed: unknown): Promise<string | undefined> {
  if (!(sealed instanceof Uint8Array) || sealed.length <= ivLength) return undefined;
  try {
    const iv = sealed.slice(0, ivLength);
    const params = { name: 'AES-GCM', iv, additionalData: bound(place) };
    return decoder.decode(await crypto.subtle.decrypt(params, key, sealed.slice(ivLength)));
  } catch {
    return undefined;
  }
}

function bound({ table, id, format }: Place): Uint8Array<ArrayBuffer> {
  return encoder.encode(`${table}|${id}|${format}`);
}

/** A new random key. It can leave only as the bytes that come with it. */
export async function newKey(): Promise<{ key: CryptoKey; raw: Uint8Array<ArrayBuffer> }> {
  const raw = crypto.getRandomValues(new Uint8Array(32));
  return { key: await keyOf(raw), raw };
}

/** @param raw 32 bytes */
export function keyOf(raw: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
}
