import { describe, expect, it } from 'vitest';
import { keyFrom, normalPassphrase, rounds, tooShort } from '../../../lib/passphrase';

describe('a passphrase', { timeout: 30_000 }, () => {
  it.each([
    ['', true],
    ['1234567', true],
    ['12345678', false],
    ['👩👩👩👩', true],
    ['пароль12', false],
    // Seven letters, one of them written as two.
    ['cafe\u0301 no', true],
  ])('%j is too short: %j', (text, short) => {
    expect(tooShort(text)).toBe(short);
  });

  it('is the same on every keyboard', () => {
    expect(normalPassphrase('ｃａｆｅ\u0301')).toBe('caf\u00e9');
  });

  it('makes a key that nobody can read out, with as many rounds as are asked of it today', async () => {
    const key = await keyFrom('four small blue stones', new Uint8Array(16), rounds);

    expect(rounds).toBeGreaterThanOrEqual(600_000);
    expect(key.extractable).toBe(false);
    expect(key.algorithm).toEqual({ name: 'AES-GCM', length: 256 });
    expect(key.usages.toSorted()).toEqual(['decrypt', 'encrypt']);
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  });
});
