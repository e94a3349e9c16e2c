import fc from 'fast-check';

/** The denominators that a row of a pack may have. */
export const powersOfTen = [10, 100, 1000, 10_000, 100_000, 1_000_000];

/** Any chance that a row may hold: whole people, from nobody to everybody. */
export function chance(denominators: readonly number[]): fc.Arbitrary<{ value: number; per: number }> {
  return fc.constantFrom(...denominators).chain((per) =>
    fc.record({
      value: fc.oneof(fc.constantFrom(0, 1, per - 1, per), fc.integer({ min: 0, max: per })),
      per: fc.constant(per),
    }),
  );
}
