import type { Frames } from './frames';

/** Above this no crowd is drawn: a reader cannot see 10,000 people, and a part of them would be false. */
export const largestCrowd = 1000;

/** How people are laid out. Lengths are in the units of the picture's view box. */
export interface Layout {
  /** People in a line. */
  across: number;
  /** Lines in a band; a wider gap follows each band, so that people can be counted by the band. */
  band: number;
  cell: { width: number; height: number };
  bandGap: number;
}

/** The compact picture of 1,000: 50 dots across, a band of two lines is 100. */
export const dots: Layout = { across: 50, band: 2, cell: { width: 4, height: 4 }, bandGap: 3 };
/** Of 100 people or fewer: the same dots, twice as large, since a strip of two thin lines is no crowd. */
export const fewDots: Layout = { ...dots, across: 25 };
/** Up to here people are few. */
export const few = 100;
/** The large picture of 1,000: 25 people across, a band of four lines is 100. */
export const crowd: Layout = { across: 25, band: 4, cell: { width: 6, height: 8 }, bandGap: 6 };

export interface IconArray {
  width: number;
  height: number;
  /** One path a colour: the area that holds exactly the people it happened to, and everybody else's. */
  event: string;
  /** People between the lower and the higher end of a range; empty for a single figure. */
  maybe: string;
  rest: string;
}

/**
 * The whole denominator, filled without gaps from the same corner, in reading order.
 * @param frames at most 1,000 people
 * @param upTo the higher end of a range, of which `frames` is the lower
 * @throws above 1,000, where no crowd is true to scale and readable
 */
export function iconArray({ event, per }: Frames, layout: Layout, upTo = event): IconArray {
  if (per > largestCrowd) throw new RangeError(`no crowd of ${per}: above ${largestCrowd} use nestedArray`);
  const across = Math.min(layout.across, per);
  const lines = Math.ceil(per / across);
  return {
    width: across * layout.cell.width,
    height: lineTop(lines - 1, layout) + layout.cell.height,
    event: area(0, event, across, layout),
    maybe: area(event, upTo, across, layout),
    rest: area(upTo, per, across, layout),
  };
}

/** The rectangles that hold people `from` (included) to `to` (not included): part of a line, whole lines, part of a line. */
function area(from: number, to: number, across: number, layout: Layout): string {
  let path = '';
  let person = from;
  while (person < to) {
    const line = Math.floor(person / across);
    const column = person % across;
    const bandEnd = (Math.floor(line / layout.band) + 1) * layout.band * across;
    const whole = column === 0 ? Math.floor((Math.min(to, bandEnd) - person) / across) : 0;
    const lines = Math.max(whole, 1);
    const people = whole > 0 ? whole * across : Math.min(to - person, across - column);
    const inLine = whole > 0 ? across : people;
    const { width, height } = layout.cell;
    path += `M${column * width} ${lineTop(line, layout)}h${inLine * width}v${lines * height}h${-inLine * width}z`;
    person += people;
  }
  return path;
}

function lineTop(line: number, { band, cell, bandGap }: Layout): number {
  return line * cell.height + Math.floor(line / band) * bandGap;
}

/** A denominator above 1,000 as blocks of 1,000, and the one block where "it happened" ends, enlarged. */
export interface NestedArray {
  /** Blocks of 1,000 people: all of it happened, the enlarged one, none of it happened. */
  full: number;
  blocks: number;
  /** Both frames of the enlarged block, out of 1,000. */
  enlarged: Frames;
  /** The higher end of a range inside the enlarged block; equal to its event for a single figure. */
  upTo: number;
  /** Blocks after the enlarged one that a range reaches: it may have happened to some in them. */
  maybe: number;
}

/**
 * @param frames above 1,000 people
 * @param upTo the higher end of a range, of which `frames` is the lower; cut at the end of the enlarged block
 */
export function nestedArray({ event, per }: Frames, upTo = event): NestedArray {
  if (per <= largestCrowd) throw new RangeError(`${per} fits in one crowd: use iconArray`);
  const blocks = per / largestCrowd;
  const full = Math.min(Math.floor(event / largestCrowd), blocks - 1);
  const inBlock = event - full * largestCrowd;
  const enlarged = { event: inBlock, rest: largestCrowd - inBlock, per: largestCrowd };
  const reached = Math.min(upTo - full * largestCrowd, largestCrowd);
  const maybe = Math.max(Math.ceil(upTo / largestCrowd) - full - 1, 0);
  return { full, blocks, enlarged, upTo: reached, maybe };
}
