import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spcSignals } from '../../../lib/spc/signals';
import { type Xmr, xmr } from '../../../lib/spc/xmr';

const rules = (values: readonly number[], limits: Pick<Xmr, 'mean' | 'upper' | 'lower'> = xmr(values)) =>
  spcSignals(values, limits).map(({ rule, from, to, side }) => `${rule} ${from} to ${to} ${side}`);
/** Limits that stand whatever the values are. */
const fixed = { mean: 0, upper: 3, lower: -3 };

describe('the limits of a chart of single values', () => {
  it('are those that were published for thirty belts of tyres (SAS/QC User’s Guide, example 9.4)', () => {
    const belts = `24.05 23.99 23.95 23.93 23.97 24.02 24.06 24.10 23.98 24.03 23.91 24.06 24.06 23.96 23.98 24.06 24.01
      24.00 23.93 23.92 24.09 24.11 24.05 23.98 23.98 24.06 24.02 24.06 23.97 23.96`;
    const { mean, meanMovingRange, upper, lower } = xmr(belts.split(/\s+/).map(Number));
    expect(mean).toBeCloseTo(24.0083, 4);
    expect(meanMovingRange).toBeCloseTo(0.056897, 6);
    // The guide multiplies by 3/1.128 and not by 2.66: the same to the third place.
    expect(upper).toBeCloseTo(24.1596, 3);
    expect(lower).toBeCloseTo(23.8571, 3);
  });

  it('are those of Making Data Count for the example of NHSRplotthedots, whose fifth value is outside', () => {
    const values = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];
    const { mean, upper, lower, settled } = xmr(values);
    expect([mean, upper, lower].map((value) => value.toFixed(2))).toEqual(['1.94', '6.95', '-3.06']);
    expect(settled).toBe(true);
    expect(rules(values)).toEqual(['beyond 4 to 4 above']);
  });

  it('are a first try with fewer than twelve values', () => {
    expect(xmr([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]).settled).toBe(false);
  });

  it('are not made from one value, or from what is no number', () => {
    expect(() => xmr([1])).toThrow('two values');
    expect(() => xmr([1, Number.NaN])).toThrow('not a number');
  });
});

describe('the four rules', () => {
  it('see a shift from the seventh value on one side, and not from the sixth', () => {
    expect(rules([1, 1, 1, 1, 1, 1], fixed)).toEqual([]);
    expect(rules([-1, 1, 1, 1, 1, 1, 1, 1, 1, -1], fixed)).toEqual(['shift 1 to 8 above']);
  });

  it('end a shift with a value on the mean', () => {
    expect(rules([1, 1, 1, 1, 0, 1, 1, 1, 1], fixed)).toEqual([]);
  });

  it('see a trend from the seventh value that goes the same way, and not from the sixth', () => {
    const going = [-1.2, -0.8, -0.4, 0.1, 0.5, 0.9, 1.3];
    expect(rules(going.slice(0, 6), fixed)).toEqual([]);
    expect(rules(going, fixed)).toEqual(['trend 0 to 6 above']);
    expect(rules([...going].reverse(), fixed)).toEqual(['trend 0 to 6 below']);
  });

  it('do not take a value that stays for one that goes on', () => {
    expect(rules([-1.2, -0.8, -0.4, -0.4, 0.5, 0.9, 1.3], fixed)).toEqual([]);
  });

  it('see two of three near a limit where all three are on its side', () => {
    expect(rules([2.5, 0.5, 2.5], fixed)).toEqual(['nearLimit 0 to 2 above']);
    expect(rules([-2.5, -2.5, -0.1], fixed)).toEqual(['nearLimit 0 to 2 below']);
    expect(rules([2.5, -0.5, 2.5], fixed)).toEqual([]);
    expect(rules([2, 2, 2], fixed)).toEqual([]);
  });

  it('mark only those near a limit that are close to it, and tell no other two of three', () => {
    const marked = (values: readonly number[]) => [
      ...new Set(
        spcSignals(values, fixed)
          .filter(({ rule }) => rule === 'nearLimit')
          .flatMap(({ at }) => at),
      ),
    ];
    // What NHSRplotthedots 0.2.2 expects of ptd_part_of_two_in_three, with a value that is close written as 2.5.
    expect(marked([0.5, 0.5, 2.5, 0.5, 2.5, 0.5])).toEqual([2, 4]);
    expect(marked([0.5, 0.5, 2.5, 2.5, 0.5, 0.5])).toEqual([2, 3]);
    expect(marked([2.5, 0.5, 0.5, 2.5])).toEqual([]);
    expect(marked([2.5, 0.5, 0.5, 2.5, 2.5])).toEqual([3, 4]);
    expect(marked([0.5, -0.5, 2.5, -0.5, 2.5, -0.5])).toEqual([]);
    // Its ptd_spc_standard: a value outside is not one near.
    expect(rules([3.5, 2.5, 0.5], fixed)).toEqual(['beyond 0 to 0 above']);
  });

  it('see what NHSRplotthedots 0.2.2 expects of its own examples', () => {
    const wide = { mean: 4, upper: 400, lower: -400 };
    const trends = (values: readonly number[]) => rules(values, wide).filter((said) => said.startsWith('trend'));
    // ptd_seven_point_trend
    expect(trends([1, 2, 3, 4, 5, 6])).toEqual([]);
    expect(trends([1, 2, 3, 3, 4, 5, 6])).toEqual([]);
    expect(trends([1, 2, 3, 4, 5, 6, 7])).toEqual(['trend 0 to 6 above']);
    expect(trends([2, 1, 2, 3, 4, 5, 6, 7, 3])).toEqual(['trend 1 to 7 above']);
    expect(trends([2, 7, 6, 5, 4, 3, 2, 1, 3])).toEqual(['trend 1 to 7 below']);
    // ptd_seven_point_one_side_mean
    const ones = (count: number, value = 1) => Array<number>(count).fill(value);
    expect(rules([...ones(6), -1], fixed)).toEqual([]);
    expect(rules([...ones(8), -1], fixed)).toEqual(['shift 0 to 7 above']);
    expect(rules([...ones(8, -1), 1], fixed)).toEqual(['shift 0 to 7 below']);
    // ptd_spc: two close to limits, on opposite sides of the mean
    const even = [1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 5.5, -5.5];
    expect(rules(even).filter((said) => said.startsWith('nearLimit'))).toEqual([]);
  });

  it('see nothing where nothing moves', () => {
    expect(rules(Array(20).fill(7))).toEqual([]);
    expect(rules(Array(20).fill(0.1 + 0.2))).toEqual([]);
  });

  it('do not depend on the unit, and turn with the values', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 60 }), (values) => {
        const hundredths = rules(values.map((value) => value / 128));
        expect(hundredths).toEqual(rules(values));
        const turned = rules(values.map((value) => -value)).map((said) =>
          said.replace(/above|below/, (side) => (side === 'above' ? 'below' : 'above')),
        );
        expect([...turned].sort()).toEqual([...rules(values)].sort());
      }),
    );
  });
});
