import { base64 } from '@scure/base';

/** Bytes as text, for a file or a memory that takes no bytes. */
export const toBase64 = (bytes: Uint8Array): string => base64.encode(bytes);

/** @returns nothing where the text is no base64 */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return new Uint8Array(base64.decode(text));
  } catch {
    return undefined;
  }
}
