import { toBase64 } from '../base64';

/** Base64 for addresses, without padding: RFC 4648, section 5. */
export const base64url = (bytes: Uint8Array): string =>
  toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
