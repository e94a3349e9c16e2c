/** Fewest characters of a passphrase, once it is in its normal form. */
export const shortestPassphrase = 8;

/** Rounds of PBKDF2-SHA-256 for a new key: the least that OWASP's Password Storage Cheat Sheet asks for. */
export const rounds = 600_000;

/** The passphrase in the one form from which keys are made: two keyboards may write the same letter in two ways. */
export function normalPassphrase(text: string): string {
  return text.normalize('NFKC');
}

/** True where the text has too few characters, as a person counts them, to be a passphrase. */
export function tooShort(text: string): boolean {
  return [...normalPassphrase(text)].length < shortestPassphrase;
}

/**
 * The AES-GCM-256 key that a passphrase makes with this salt; it cannot be taken out of the browser's hands again.
 * @param salt at random, one for each thing that is sealed
 */
export async function keyFrom(passphrase: string, salt: Uint8Array<ArrayBuffer>, rounds: number): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(normalPassphrase(passphrase));
  const raw = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    raw,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}
