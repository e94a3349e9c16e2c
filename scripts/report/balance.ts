import { isFigureArm } from '../../lib/pack/is-figure-arm';
import { own } from '../../lib/pack/own';
import type { PackFacts } from './pack-facts';

/** The fields in which every option gets about the same room. */
export const evenFields = ['short', 'involves', 'good', 'hard'] as const;
/** How far from the middle of all options a field may be (standards.md section 1.1, item 7). */
export const band = { from: 0.75, to: 1.33 };

export interface FieldLength {
  field: (typeof evenFields)[number];
  words: number;
  /** Against the middle of all options: 1 is the middle. */
  share: number;
  even: boolean;
}

export interface OptionBalance {
  option: string;
  fields: FieldLength[];
  figures: number;
  unknown: number;
  notApplicable: number;
  missing: number;
}

/** How much room each option gets, in words and in the grid. */
export function balance({ pack, words, cells }: PackFacts): OptionBalance[] {
  const lengths = (field: FieldLength['field']) =>
    pack.options.map(({ id }) => (own(words.options, id)?.[field] ?? '').split(/\s+/).filter(Boolean).length);
  const fields = evenFields.map((field) => ({ field, all: lengths(field), middle: median(lengths(field)) }));

  return pack.options.map(({ id }, index) => {
    const arms = cells.filter(({ option }) => option === id).map(({ arm }) => arm);
    return {
      option: id,
      fields: fields.map(({ field, all, middle }) => {
        const length = all[index] ?? 0;
        const share = middle > 0 ? length / middle : 0;
        return { field, words: length, share, even: share >= band.from && share <= band.to };
      }),
      figures: arms.filter((arm) => arm && isFigureArm(arm)).length,
      unknown: arms.filter((arm) => arm?.kind === 'unknown').length,
      notApplicable: arms.filter((arm) => arm?.kind === 'notApplicable').length,
      missing: arms.filter((arm) => !arm).length,
    };
  });
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[half] ?? 0) : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
}
