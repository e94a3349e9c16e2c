import type { Layout } from '../../lib/numbers/icon-array';

const rectangle = /M(-?[\d.]+) (-?[\d.]+)h(-?[\d.]+)v(-?[\d.]+)h(-?[\d.]+)z/g;

/** A person in a picture: the line and the place in the line, from the corner at the top. */
export interface Cell {
  line: number;
  column: number;
}

/**
 * The people that a path of `iconArray` covers, in the order in which it names them. It reads nothing but the path
 * and the size of one person, so that a picture is checked by what a browser would fill.
 * @throws on a path that is not made of whole people
 */
export function cellsOf(path: string, { cell, band, bandGap }: Layout): Cell[] {
  const rectangles = [...path.matchAll(rectangle)];
  if (rectangles.map(([whole]) => whole).join('') !== path) throw new Error(`not made of rectangles: ${path}`);
  return rectangles.flatMap((match) => {
    const [left = 0, top = 0, wide = 0, high = 0, back = 0] = match.slice(1).map(Number);
    if (back !== -wide) throw new Error(`does not close: ${match[0]}`);
    const bandHeight = band * cell.height + bandGap;
    const inBand = top - Math.floor(top / bandHeight) * bandHeight;
    const first = { line: Math.floor(top / bandHeight) * band + inBand / cell.height, column: left / cell.width };
    const size = { lines: high / cell.height, columns: wide / cell.width };
    for (const number of [first.line, first.column, size.lines, size.columns]) {
      if (!Number.isInteger(number)) throw new Error(`cuts a person: ${match[0]}`);
    }
    // A rectangle that runs over the end of a band would fill the gap, where nobody stands.
    if (inBand + high > band * cell.height) throw new Error(`fills a gap: ${match[0]}`);
    return Array.from({ length: size.lines * size.columns }, (_, index) => ({
      line: first.line + Math.floor(index / size.columns),
      column: first.column + (index % size.columns),
    }));
  });
}
