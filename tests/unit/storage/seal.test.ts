import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOf, newKey, type Place, seal, unseal } from '../../../lib/storage/seal';

const place: Place = { table: 'entries', id: 'plan/event', format: 2 };
const hard = ['', 'Quiet.', '👩🏽‍🍼', 'هدوء من فضلك', '\ud800', '  \n ', '"|\\', 'x'.repeat(200_000)];
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 3000 }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(...hard),
);

describe('a sealed text', () => {
  it('opens as it was, whatever was said', async () => {
    const { key } = await newKey();

    await fc.assert(
      fc.asyncProperty(anyText, async (words) => {
        const text = await unseal(key, place, await seal(key, place, JSON.stringify({ words })));
        expect(JSON.parse(text ?? '')).toEqual({ words });
      }),
      { numRuns: 200 },
    );
  });

  it('is other bytes each time, from the first on', async () => {
    const { key } = await newKey();
    const sealed = await Promise.all(Array.from({ length: 200 }, () => seal(key, place, '"the same"')));

    const begins = sealed.map((bytes) => Buffer.from(bytes.slice(0, 12)).toString('hex'));
    expect(new Set(begins).size).toBe(200);
  });

  it('tells by its size no more than which of a few sizes it has', async () => {
    const { key } = await newKey();
    const sizes = new Set<number>();
    for (const length of [0, 1, 100, 200, 250, 254, 255, 256, 300, 511, 512])
      sizes.add((await seal(key, place, 'x'.repeat(length))).length - 12 - 16);

    expect([...sizes].every((size) => size % 256 === 0)).toBe(true);
    expect(sizes.size).toBe(3);
  });

  it.each<[string, Partial<Place>]>([
    ['table', { table: 'plans' }],
    ['name', { id: 'plan/other' }],
    ['plan', { id: 'other/event' }],
    ['format', { format: 1 }],
  ])('does not open in the place of another %s', async (_, change) => {
    const { key } = await newKey();

    expect(await unseal(key, { ...place, ...change }, await seal(key, place, '"mine"'))).toBeUndefined();
  });

  it('does not open with another key', async () => {
    const [{ key }, other] = [await newKey(), await newKey()];

    expect(await unseal(other.key, place, await seal(key, place, '"mine"'))).toBeUndefined();
  });

  it('does not open when any bit of it is another', async () => {
    const { key } = await newKey();
    const sealed = await seal(key, place, '"mine"');

    for (let at = 0; at < sealed.length; at += 1) {
      const flipped = sealed.slice();
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
      expect(await unseal(key, place, flipped)).toBeUndefined();
    }
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['text', 'sealed'],
    ['no bytes', new Uint8Array()],
    ['too few bytes', new Uint8Array(27)],
    ['a list of numbers', [1, 2, 3]],
  ])('that is %s is nothing that opens', async (_, sealed) => {
    expect(await unseal((await newKey()).key, place, sealed)).toBeUndefined();
  });
});

describe('a key', () => {
  it('is 32 bytes at random, and opens again from them', async () => {
    const [{ key, raw }, other] = [await newKey(), await newKey()];

    expect(raw).toHaveLength(32);
    expect(raw).not.toEqual(other.raw);
    expect((await unseal(await keyOf(raw), place, await seal(key, place, '"mine"')))?.trimEnd()).toBe('"mine"');
  });

  it('cannot be taken out of the hands of the browser', async () => {
    const { key } = await newKey();

    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  });
});
