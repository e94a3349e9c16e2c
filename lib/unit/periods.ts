import { mayBeTold, type Proportion } from '../counts/may-be-told';
import { monthsFrom, monthsLater } from '../months';
import type { Made, UnitCounts, UnitMonth } from './add-files';

/** How often something was so, of how many, in one month or in several that follow one another. */
export interface Period {
  /** YYYY-MM, the first and the last month. */
  from: string;
  to: string;
  value: number;
  of: number;
  /** Earlier months, shown before, of which some devices had too little then: that of theirs is in this one. */
  some?: { from: string; to: string };
  /** How many devices have something in it. */
  devices: number;
}

export interface Periods {
  periods: readonly Period[];
  /** Months at the end in which there is too little to be shown yet. */
  tooFew: readonly string[];
  /** Months of which no file says anything. */
  missing: readonly string[];
}

/** How much of what was counted: a part, the whole that it is a part of, and what that is made of. */
export type Share = (month: UnitMonth) => Proportion & Partial<Made>;

/** What is taken together until it may be told. */
interface Open extends Proportion {
  from: string;
  to: string;
  /** The earliest month of which something is in it. */
  since: string;
  devices: readonly string[];
}

/**
 * One share month by month, with as many months taken together as it needs for nothing from one to four to be told: neither
 * of those of whom it was so nor of those of whom it was not, which is the whole less the part. What is shown of a share is
 * these periods and nothing else, so that no month can be got by taking one from another; what is left at the end waits.
 * A month that is missing ends nothing and adds nothing: it is named. One that a later row covers is not missing.
 */
export function periodsOf({ months }: Pick<UnitCounts, 'months'>, share: Share): Periods {
  const periods: Period[] = [];
  const covered = coveredIn(months);
  const missing = months.filter(({ month, counts }) => !counts && !covered.has(month)).map(({ month }) => month);
  let open: Open | undefined;
  for (const { month, counts } of months) {
    if (!counts) continue;
    const last = periods.at(-1)?.to;
    open = together(open, month, share(counts), last);
    if (!mayBeTold(open)) continue;
    const { from, to, value, of, since, devices } = open;
    const some = last && since <= last ? { some: { from: since, to: last } } : {};
    periods.push({ from, to, value, of, ...some, devices: devices.length });
    open = undefined;
  }
  const tooFew = open ? monthsFrom(open.from, open.to).filter((month) => !missing.includes(month)) : [];
  return { periods, tooFew, missing };
}

/** @param last the last month that was shown */
function together(open: Open | undefined, month: string, told: ReturnType<Share>, last: string | undefined): Open {
  const { value, of, from = month, devices = [] } = told;
  const own = last && from <= last ? monthsLater(last, 1) : from;
  const earliest = (...list: string[]) => list.sort()[0] ?? month;
  return {
    from: earliest(open?.from ?? month, own),
    to: month,
    since: earliest(open?.since ?? month, from),
    value: (open?.value ?? 0) + value,
    of: (open?.of ?? 0) + of,
    devices: [...new Set([...(open?.devices ?? []), ...devices])],
  };
}

/** Months of which a row has something: its own, and those before it that waited for it. */
function coveredIn(months: UnitCounts['months']): ReadonlySet<string> {
  return new Set(months.flatMap(({ month, counts }) => (counts ? monthsFrom(counts.from, month) : [])));
}
