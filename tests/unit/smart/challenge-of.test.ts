import { describe, expect, it } from 'vitest';
import { base64url } from '../../../lib/smart/base64url';
import { challengeOf } from '../../../lib/smart/challenge-of';

describe('a PKCE challenge', () => {
  it('is the one that RFC 7636, appendix B, makes of its random bytes', async () => {
    const bytes = [
      116, 24, 223, 180, 151, 153, 224, 37, 79, 250, 96, 125, 216, 173, 187, 186, 22, 212, 37, 77, 105, 214, 191, 240, 91, 88, 5,
      88, 83, 132, 141, 121,
    ];
    const verifier = base64url(Uint8Array.from(bytes));

    expect(verifier).toBe('dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk');
    expect(await challengeOf(verifier)).toBe('E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM');
  });

  it('needs no character that an address would change', () => {
    expect(base64url(Uint8Array.from([251, 255, 254]))).toBe('-__-');
    expect(base64url(Uint8Array.from([1]))).toBe('AQ');
  });
});
