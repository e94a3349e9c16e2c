import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frames } from '../../../lib/numbers/frames';
import { dots, iconArray, nestedArray } from '../../../lib/numbers/icon-array';
import { cellsOf } from '../../support/cells-of';
import { chance } from '../../support/chances';

const nested = [10_000, 100_000, 1_000_000];

describe('a picture of more than a thousand people', () => {
  it('has as many blocks of a thousand as there are people', () => {
    fc.assert(
      fc.property(chance(nested), ({ value, per }) => {
        expect(nestedArray(frames(value, per)).blocks * 1000).toBe(per);
      }),
    );
  });

  it('shows the count as full blocks and the people of the one that is enlarged', () => {
    fc.assert(
      fc.property(chance(nested), ({ value, per }) => {
        const { full, blocks, enlarged } = nestedArray(frames(value, per));

        expect(full * 1000 + enlarged.event).toBe(value);
        expect(enlarged.event + enlarged.rest).toBe(1000);
        expect(full).toBeGreaterThanOrEqual(0);
        expect(full).toBeLessThan(blocks);
      }),
    );
  });

  it('enlarges a block that can be drawn, person by person', () => {
    fc.assert(
      fc.property(chance(nested), ({ value, per }) => {
        const { enlarged } = nestedArray(frames(value, per));

        expect(cellsOf(iconArray(enlarged, dots).event, dots)).toHaveLength(enlarged.event);
      }),
    );
  });

  it.each([
    [0, 10_000, { full: 0, blocks: 10, event: 0 }],
    [9, 10_000, { full: 0, blocks: 10, event: 9 }],
    [1000, 10_000, { full: 1, blocks: 10, event: 0 }],
    [2345, 10_000, { full: 2, blocks: 10, event: 345 }],
    [10_000, 10_000, { full: 9, blocks: 10, event: 1000 }],
    [999_999, 1_000_000, { full: 999, blocks: 1000, event: 999 }],
  ])('of %i in %i is %j', (value, per, { full, blocks, event }) => {
    expect(nestedArray(frames(value, per))).toEqual({
      full,
      blocks,
      enlarged: { event, rest: 1000 - event, per: 1000 },
      upTo: event,
      maybe: 0,
    });
  });

  it.each([10, 100, 1000])('is not drawn for %i, who fit in one crowd', (per) => {
    expect(() => nestedArray(frames(1, per))).toThrow('fits in one crowd');
  });
});
