import { describe, expect, it } from 'vitest';
import { monthsBetween, monthsFrom, monthsLater } from '../../lib/months';

describe('months', () => {
  it('are counted over the end of a year, both ways', () => {
    expect([monthsLater('2026-12', 1), monthsLater('2026-01', -1), monthsLater('2026-11', 14)]).toEqual([
      '2027-01',
      '2025-12',
      '2028-01',
    ]);
    expect([monthsBetween('2026-11', '2027-02'), monthsBetween('2027-02', '2026-11')]).toEqual([3, -3]);
  });

  it('are none from a later one to an earlier one', () => {
    expect(monthsFrom('2026-12', '2027-01')).toEqual(['2026-12', '2027-01']);
    expect(monthsFrom('2027-01', '2026-12')).toEqual([]);
  });
});
