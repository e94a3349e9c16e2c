import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frames } from '../../../lib/numbers/frames';
import { crowd, dots, iconArray, type Layout } from '../../../lib/numbers/icon-array';
import { type Cell, cellsOf } from '../../support/cells-of';
import { chance } from '../../support/chances';

const layouts: [string, Layout][] = [
  ['the dots of the grid', dots],
  ['the crowd of an opened row', crowd],
];
const drawn = [10, 100, 1000];

/** Where a person stands when the picture is filled line by line from its corner. */
const place = ({ line, column }: Cell, layout: Layout, per: number) => line * Math.min(layout.across, per) + column;
const countTo = (end: number, from = 0) => Array.from({ length: end - from }, (_, index) => from + index);

describe.each(layouts)('%s', (_, layout) => {
  it('holds exactly as many people as the frames say, in each colour', () => {
    fc.assert(
      fc.property(chance(drawn), ({ value, per }) => {
        const both = frames(value, per);

        const picture = iconArray(both, layout);

        expect(cellsOf(picture.event, layout)).toHaveLength(both.event);
        expect(cellsOf(picture.rest, layout)).toHaveLength(both.rest);
      }),
    );
  });

  it('fills from the same corner without a gap, and no person is in both colours', () => {
    fc.assert(
      fc.property(chance(drawn), ({ value, per }) => {
        const picture = iconArray(frames(value, per), layout);

        const [event, rest] = [picture.event, picture.rest].map((path) =>
          cellsOf(path, layout).map((cell) => place(cell, layout, per)),
        );
        expect(event).toEqual(countTo(value));
        expect(rest).toEqual(countTo(per, value));
      }),
    );
  });

  it('stays within its view box, which has no room to spare', () => {
    fc.assert(
      fc.property(chance(drawn), ({ value, per }) => {
        const { width, height, event, rest } = iconArray(frames(value, per), layout);

        const cells = [event, rest].flatMap((path) => cellsOf(path, layout));
        const { cell, band, bandGap } = layout;
        const rights = cells.map(({ column }) => (column + 1) * cell.width);
        const bottoms = cells.map(({ line }) => (line + 1) * cell.height + Math.floor(line / band) * bandGap);
        expect(Math.max(...rights)).toBe(width);
        expect(Math.max(...bottoms)).toBe(height);
        expect(Math.min(...cells.flatMap(({ line, column }) => [line, column]))).toBe(0);
      }),
    );
  });

  it.each(drawn)('draws all of %i, for nobody and for everybody', (per) => {
    for (const value of [0, per]) {
      const { event, rest } = iconArray(frames(value, per), layout);

      expect(cellsOf(event + rest, layout)).toHaveLength(per);
      expect([event, rest].filter((path) => path === '')).toHaveLength(1);
    }
  });

  it('leaves the same place to the same person whatever the count is', () => {
    const size = ({ width, height }: { width: number; height: number }) => ({ width, height });

    const nine = iconArray(frames(9, 1000), layout);
    const five = iconArray(frames(5, 1000), layout);

    expect(size(nine)).toEqual(size(five));
    expect(cellsOf(nine.event, layout).slice(0, 5)).toEqual(cellsOf(five.event, layout));
  });

  it.each([10_000, 100_000, 1_000_000])('does not draw a crowd of %i', (per) => {
    expect(() => iconArray(frames(1, per), layout)).toThrow(RangeError);
  });
});

describe('what reads a path back into people', () => {
  const { width, height } = dots.cell;

  it.each([
    ['half a person', `M0 0h${width / 2}v${height}h-${width / 2}z`, 'cuts a person'],
    ['a step into the gap after a band', `M0 0h${width}v${3 * height}h-${width}z`, 'fills a gap'],
    ['a shape that is no rectangle', 'M0 0l4 4z', 'not made of rectangles'],
    ['a rectangle that does not close', `M0 0h${width}v${height}h-1z`, 'does not close'],
  ])('refuses %s', (_, path, why) => {
    expect(() => cellsOf(path, dots)).toThrow(why);
  });
});
