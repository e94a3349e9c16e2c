import { base64url } from './base64url';

/** What is shown of a PKCE verifier before the sign-in: its SHA-256. RFC 7636, section 4.2, method S256. */
export async function challengeOf(verifier: string): Promise<string> {
  return base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))));
}
