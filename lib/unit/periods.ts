import { mayBeTold, type Proportion } from '../counts/may-be-told';
import type { UnitCounts, UnitMonth } from './add-files';

/** How often something was so, of how many, in one month or in several that follow one another. */
export interface Period {
  /** YYYY-MM, the first and the last month. */
  from: string;
  to: string;
  value: number;
  of: number;
}

export interface Periods {
  periods: readonly Period[];
  /** Months at the end in which there is too little to be shown yet. */
  tooFew: readonly string[];
  /** Months of which no file says anything. */
  missing: readonly string[];
}

/** How much of what was counted: a part, and the whole that it is a part of. */
export type Share = (month: UnitMonth) => Proportion;

/**
 * One share month by month, with as many months taken together as it needs for nothing from one to four to be told: neither
 * of those of whom it was so nor of those of whom it was not, which is the whole less the part. What is shown of a share is
 * these periods and nothing else, so that no month can be got by taking one from another; what is left at the end waits.
 * A month that is missing ends nothing and adds nothing: it is named.
 */
export function periodsOf({ months }: Pick<UnitCounts, 'months'>, share: Share): Periods {
  const periods: Period[] = [];
  const missing: string[] = [];
  let open: (Period & { months: string[] }) | undefined;
  for (const { month, counts } of months) {
    if (!counts) {
      missing.push(month);
      continue;
    }
    const { value, of } = share(counts);
    open = {
      from: open?.from ?? month,
      to: month,
      value: (open?.value ?? 0) + value,
      of: (open?.of ?? 0) + of,
      months: [...(open?.months ?? []), month],
    };
    if (!mayBeTold(open)) continue;
    const { from, to, value: all, of: whole } = open;
    periods.push({ from, to, value: all, of: whole });
    open = undefined;
  }
  return { periods, tooFew: open?.months ?? [], missing };
}
