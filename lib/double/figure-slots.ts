import { armFor, type Option, type Pack, type Part, type Row } from '../pack/pack';
import type { AidWords } from '../words/aid-words';
import { figureLines } from './figure-lines';
import type { Slot } from './numbered';
import { slotsFor } from './slots-for';

/** The lines that one row can have in a part of a decision, whichever options of it are compared, and on whatever day. */
function figureIds(row: Row, { options }: Part): string[] {
  const id = `row.${row.key}`;
  const reasons = options.flatMap((option) => {
    const arm = armFor(row, option.id);
    return arm.kind === 'unknown' && !arm.inWords ? [arm.reason] : [];
  });
  return [
    id,
    `${id}.window`,
    `${id}.past`,
    // Options that are unknown for one reason can say it once, where they alone are compared.
    ...(new Set(reasons).size < reasons.length ? [`${id}.none`] : []),
    ...options.map((option) => `${id}.of.${option.id}`),
    ...options.filter((option) => hasInterval(row, option)).map((option) => `${id}.interval.${option.id}`),
    `${id}.found`,
    `${id}.source`,
  ];
}

function hasInterval(row: Row, { id }: Option): boolean {
  const arm = armFor(row, id);
  if (arm.kind === 'rate') return arm.low !== undefined && arm.high !== undefined;
  return arm.kind === 'measure' && arm.measure.low !== undefined && arm.measure.high !== undefined;
}

interface Sight {
  /** Options that are on the screen; none where the row is not on it, and only its places are kept. */
  options: readonly Option[];
  group: string | undefined;
  /** ISO date on which it is looked at. */
  today: string;
}

/** One row as `figureLines` says it, each line in its place among all that it can have. */
export function figureSlots(row: Row, part: Part, pack: Pack, { options, group, today }: Sight, words: AidWords): Slot[] {
  return slotsFor(figureIds(row, part), options.length === 0 ? [] : figureLines(row, options, pack, group, today, words));
}
