import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frames } from '../../../lib/numbers/frames';
import { chance, powersOfTen } from '../../support/chances';

describe('both frames of a chance', () => {
  it('add up to the whole denominator, and keep the count as it was published', () => {
    fc.assert(
      fc.property(chance(powersOfTen), ({ value, per }) => {
        const both = frames(value, per);

        expect(both).toEqual({ event: value, rest: per - value, per });
        expect(both.event + both.rest).toBe(per);
      }),
    );
  });

  it('are whole people, never fewer than none', () => {
    fc.assert(
      fc.property(chance(powersOfTen), ({ value, per }) => {
        for (const people of Object.values(frames(value, per))) {
          expect(Number.isInteger(people)).toBe(true);
          expect(people).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it.each([
    [0, 10, 10],
    [10, 10, 0],
    [9, 1000, 991],
    [1, 1_000_000, 999_999],
  ])('of %i in %i leave %i', (value, per, rest) => {
    expect(frames(value, per).rest).toBe(rest);
  });
});

describe('a count that is not a chance', () => {
  it.each([
    ['is not whole', 9.3, 1000],
    ['is below nobody', -1, 1000],
    ['is above its denominator', 1001, 1000],
    ['is not a number', Number.NaN, 1000],
    ['has no end', Number.POSITIVE_INFINITY, 1000],
  ])('is refused when it %s', (_, value, per) => {
    expect(() => frames(value, per)).toThrow(new RangeError(`${value} is not a whole count from 0 to ${per}`));
  });

  it('is refused wherever it lies outside, or between two people', () => {
    const outside = fc.oneof(
      fc.integer({ max: -1 }),
      fc.integer({ min: 1001 }),
      fc.double({ min: 0, max: 1000, noNaN: true }).filter((value) => !Number.isInteger(value)),
    );

    fc.assert(
      fc.property(outside, (value) => {
        expect(() => frames(value, 1000)).toThrow(RangeError);
      }),
    );
  });
});

describe('a denominator', () => {
  it.each(powersOfTen)('may be %i', (per) => {
    expect(frames(1, per)).toMatchObject({ per });
  });

  it.each([0, 1, 5, 50, 101, 500, 999, 1024, -10, 0.1, 10.5, Number.NaN, Number.POSITIVE_INFINITY])('may not be %d', (per) => {
    expect(() => frames(0, per)).toThrow(RangeError);
  });

  it('may be nothing between the powers of ten', () => {
    const other = fc.integer({ min: 2, max: 10_000_000 }).filter((per) => !/^10+$/.test(String(per)));

    fc.assert(
      fc.property(other, (per) => {
        expect(() => frames(1, per)).toThrow(`${per} is not a power of ten`);
      }),
    );
  });
});
