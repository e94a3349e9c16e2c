/**
 * SHA-256 of an offer's text, in hexadecimal: which offer was on the screen. Empty on a page without https, where a
 * browser has no cryptography.
 */
export async function offerHash(text: string): Promise<string> {
  if (!globalThis.crypto?.subtle) return '';
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
