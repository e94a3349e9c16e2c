import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frames } from '../../../lib/numbers/frames';
import { crowd, dots, iconArray, type Layout, nestedArray } from '../../../lib/numbers/icon-array';
import { type Cell, cellsOf } from '../../support/cells-of';

const layouts: [string, Layout][] = [
  ['the dots of the grid', dots],
  ['the crowd of an opened row', crowd],
];
const paths = ['event', 'maybe', 'rest'] as const;
const countTo = (end: number, from = 0) => Array.from({ length: end - from }, (_, index) => from + index);
const place = ({ line, column }: Cell, layout: Layout, per: number) => line * Math.min(layout.across, per) + column;

/** A range as a row may hold it: from nobody to everybody, its ends often alike or at an edge. */
const range = (...denominators: number[]) =>
  fc.constantFrom(...denominators).chain((per) => {
    const end = fc.oneof(fc.constantFrom(0, 1, per - 1, per), fc.integer({ min: 0, max: per }));
    return fc.tuple(end, end).map(([one, other]) => ({ low: Math.min(one, other), high: Math.max(one, other), per }));
  });

describe.each(layouts)('a range in %s', (_, layout) => {
  it('has everybody in one of three colours, without a gap and with nobody in two', () => {
    fc.assert(
      fc.property(range(10, 100, 1000), ({ low, high, per }) => {
        const picture = iconArray(frames(low, per), layout, high);

        const [event, maybe, rest] = paths.map((path) => cellsOf(picture[path], layout).map((cell) => place(cell, layout, per)));
        expect(event).toEqual(countTo(low));
        expect(maybe).toEqual(countTo(high, low));
        expect(rest).toEqual(countTo(per, high));
      }),
    );
  });

  it('stands where a single figure of its lower end would, and takes as much room', () => {
    fc.assert(
      fc.property(range(10, 100, 1000), ({ low, high, per }) => {
        const { event, width, height } = iconArray(frames(low, per), layout, high);

        expect({ event, width, height }).toEqual(
          (({ event, width, height }) => ({ event, width, height }))(iconArray(frames(low, per), layout)),
        );
      }),
    );
  });

  it('of one number is that number, with nobody between', () => {
    expect(iconArray(frames(9, 1000), layout, 9)).toEqual(iconArray(frames(9, 1000), layout));
    expect(iconArray(frames(9, 1000), layout).maybe).toBe('');
  });

  it('from nobody to everybody is in doubt about each of them', () => {
    const { event, maybe, rest } = iconArray(frames(0, 100), layout, 100);

    expect([event, rest]).toEqual(['', '']);
    expect(cellsOf(maybe, layout)).toHaveLength(100);
  });
});

describe('a range in a picture of more than a thousand people', () => {
  const large = range(10_000, 100_000, 1_000_000);

  it('is drawn in the enlarged block from its lower end, up to its higher end or the end of the block', () => {
    fc.assert(
      fc.property(large, ({ low, high, per }) => {
        const { full, enlarged, upTo } = nestedArray(frames(low, per), high);

        expect(full * 1000 + enlarged.event).toBe(low);
        expect(full * 1000 + upTo).toBe(Math.min(high, (full + 1) * 1000));
        expect(upTo).toBeGreaterThanOrEqual(enlarged.event);
        expect(upTo).toBeLessThanOrEqual(1000);
      }),
    );
  });

  it('fills the enlarged block with all of its thousand, in three colours', () => {
    fc.assert(
      fc.property(large, ({ low, high, per }) => {
        const { enlarged, upTo } = nestedArray(frames(low, per), high);
        const picture = iconArray(enlarged, dots, upTo);

        const places = paths.flatMap((path) => cellsOf(picture[path], dots).map((cell) => place(cell, dots, 1000)));
        expect(places).toEqual(countTo(1000));
        expect(cellsOf(picture.maybe, dots)).toHaveLength(upTo - enlarged.event);
      }),
    );
  });

  it('enlarges the same block as a single figure of its lower end', () => {
    fc.assert(
      fc.property(large, ({ low, high, per }) => {
        const [ranged, single] = [nestedArray(frames(low, per), high), nestedArray(frames(low, per))];

        expect({ ...ranged, upTo: 0, maybe: 0 }).toEqual({ ...single, upTo: 0 });
        expect(single.maybe).toBe(0);
      }),
    );
  });

  it('reaches into as many blocks after the enlarged one as its higher end lies in, and into none past the last', () => {
    fc.assert(
      fc.property(large, ({ low, high, per }) => {
        const { full, blocks, maybe } = nestedArray(frames(low, per), high);

        const beyond = high - (full + 1) * 1000;
        expect(maybe).toBe(beyond > 0 ? Math.ceil(beyond / 1000) : 0);
        expect(full + 1 + maybe).toBeLessThanOrEqual(blocks);
      }),
    );
  });
});
