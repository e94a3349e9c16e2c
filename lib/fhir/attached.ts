import { toBase64 } from '../base64';
import type { Attachment } from './r4';

/** JSON as an attachment, with its size and the SHA-1 that R4 asks for. @param creation ISO instant */
export async function attached(json: string, title: string, creation?: string): Promise<Attachment> {
  const bytes = new TextEncoder().encode(json);
  return {
    contentType: 'application/json',
    data: toBase64(bytes),
    size: bytes.length,
    hash: toBase64(await sha1(bytes)),
    title,
    ...(creation !== undefined && { creation }),
  };
}

/** The SHA-1 of some bytes, which R4 has in `attachment.hash`: it finds damage, and protects nothing. */
export async function sha1(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-1', bytes));
}
