import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { anyPlan } from './any-event';
import { carry, faults } from './carried';
import { examplePlan } from './example-plan';
import type { Spoilt } from './spoilt';

const passphrase = 'four small blue stones';
const sealed = await carry.toFile(examplePlan, passphrase);

describe('a sealed plan', { timeout: 30_000 }, () => {
  it('opens with its passphrase as it was', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, async (plan) => {
        const { text } = await carry.toFile(plan, passphrase);

        expect(await carry.fromFile(text, passphrase)).toEqual({ ok: true, plan });
      }),
      { numRuns: 5 },
    );
  });

  it('opens however the same letters were typed', async () => {
    const { text } = await carry.toFile(examplePlan, 'caf\u00e9 no\u00ebl');

    expect((await carry.fromFile(text, 'cafe\u0301 noe\u0308l')).ok).toBe(true);
  });

  it('asks for the passphrase', async () => {
    expect(await carry.fromFile(sealed.text)).toEqual({ ok: false, needs: 'passphrase' });
  });

  it('does not open with another, and says that it may also be damaged', async () => {
    expect(faults(await carry.fromFile(sealed.text, 'four small blue stone'))).toEqual([
      'sealed plan file does not open: it is another passphrase, or the file is damaged',
    ]);
  });

  it('shows nothing of what is in it', () => {
    expect(sealed.name).toBe('evenhand-sealed-plan-2026-12-01.json');
    expect(sealed.text).not.toMatch(/Quiet|place-of-birth|0b9d2a36|2026-1/);
  });

  it('is never sealed twice alike', async () => {
    const [one, other] = [JSON.parse(sealed.text), JSON.parse((await carry.toFile(examplePlan, passphrase)).text)];

    expect(one.iv).not.toBe(other.iv);
    expect(one.kdf.salt).not.toBe(other.kdf.salt);
    expect(one.sealed).not.toBe(other.sealed);
  });

  it.each(['', 'short', '1234567', '👩🏾', '       '])('is not sealed with %j, which is too short', async (short) => {
    await expect(carry.toFile(examplePlan, short)).rejects.toThrow(RangeError);
  });
});

describe('a sealed plan that was changed', { timeout: 30_000 }, () => {
  const changed = (change: (file: Spoilt) => void, typed?: string) => {
    const file = JSON.parse(sealed.text);
    change(file);
    return carry.fromFile(JSON.stringify(file), typed);
  };

  it.each([0, 1, 599_999, 10_000_001, 1e15, 600_000.5, '600000', null])('makes no key with %j rounds', async (rounds) => {
    const makesKey = vi.spyOn(crypto.subtle, 'deriveKey');
    const read = await changed((file) => {
      file.kdf.rounds = rounds;
    }, passphrase);

    expect(faults(read)).toEqual(['sealed plan file › kdf is not how Evenhand makes keys']);
    expect(makesKey).not.toHaveBeenCalled();
  });

  it.each<[string, (file: Spoilt) => void]>([
    ['a short salt', (file) => Object.assign(file.kdf, { salt: 'AAAA' })],
    ['a long salt', (file) => Object.assign(file.kdf, { salt: 'A'.repeat(44) })],
    ['no iv', (file) => Object.assign(file, { iv: '' })],
    ['something that is no base64', (file) => Object.assign(file, { sealed: '???' })],
    ['nothing in it', (file) => Object.assign(file, { sealed: '' })],
    ['a key besides', (file) => Object.assign(file, { hint: 'stones' })],
    ['no kdf', (file) => Object.assign(file, { kdf: null })],
  ])('is damaged with %s, before a passphrase is asked for', async (_, change) => {
    expect(faults(await changed(change))).toEqual(['sealed plan file is damaged or cut short']);
  });

  it.each(['iv', 'sealed'])('does not open where one letter of its %s is another', async (key) => {
    const read = await changed((file) => {
      file[key] = `${file[key][0] === 'A' ? 'B' : 'A'}${file[key].slice(1)}`;
    }, passphrase);

    expect(faults(read)).toEqual(['sealed plan file does not open: it is another passphrase, or the file is damaged']);
  });

  it('says which version it needs, before a passphrase is asked for', async () => {
    const read = await changed((file) => Object.assign(file, { format: 6, needs: '3.0.1' }));

    expect(faults(read)).toEqual(['sealed plan file needs Evenhand 3.0.1 or newer, and this is Evenhand 0.4.0']);
  });
});
