import type { MonthRow } from '../counts/counts';
import { readCountsFile } from '../counts/counts-file';
import type { Proportion } from '../counts/may-be-told';
import { type DoneMeasure, doneMeasures, type SaidGroup, type SaidMeasure } from '../counts/measures';
import { monthsFrom } from '../months';
import type { Problem } from '../problem';
import { devicesOf } from './devices';
import { madeByMonth } from './made-by-month';
import { type ReadFile, wentOnTwice } from './went-on-twice';

/** What a share of one month is made of. */
export interface Made {
  /** YYYY-MM, the first month of which something is in it: what waited on a device comes later. */
  from: string;
  /** Which devices have something in it, each by a name of its own. */
  devices: readonly string[];
}

/** What a whole unit counted in one month. */
export interface UnitMonth {
  /** YYYY-MM */
  month: string;
  /** The first month of which something is in it. */
  from: string;
  /** How many devices have something in it. */
  devices: number;
  /** Conversations in which something was said or compared. */
  opened: number;
  /** What was done in how many of them, of which a device could tell. */
  done: Readonly<Record<DoneMeasure, Proportion>>;
  said: Readonly<Partial<Record<SaidMeasure, number>>>;
  made: Readonly<Partial<Record<DoneMeasure | SaidGroup, Made>>>;
}

export interface UnitCounts {
  /** Every month from the first of which something is counted to the last; undefined for one without a row of its own. */
  months: readonly { month: string; counts: UnitMonth | undefined }[];
  /** How many files were read, and how many rows were in several of them and counted once. */
  files: number;
  repeated: number;
  /** What is wrong with the others, and with rows that say different things of one device: they are left out. */
  problems: readonly Problem[];
}

/** A file that somebody chose: its name, for problems, and what is in it; undefined where the browser could not read it. */
export interface ChosenFile {
  name: string;
  text: string | undefined;
}

/** Nothing was counted before there was anything to count with: such a month is a clock that was wrong. */
const firstMonth = '2024-01';

/**
 * Adds files of counts together. The same row counts once, in however many files and in whatever order they come, and no
 * device has two rows in a month.
 * @param thisMonth YYYY-MM: a month that is not over can be in no file
 */
export function addFiles(files: readonly ChosenFile[], thisMonth: string): UnitCounts {
  const problems: Problem[] = [];
  const rows = new Map<string, { row: MonthRow; name: string }>();
  const disputed = new Set<string>();
  const read: ReadFile[] = [];
  let repeated = 0;
  for (const { name, text } of files) {
    if (text === undefined) {
      problems.push({
        where: name,
        what: 'cannot be read from where it lies',
        todo: 'copy it to this device, and choose it again',
      });
      continue;
    }
    const file = readCountsFile(name, text);
    if (!file.ok) {
      problems.push(...file.problems);
      continue;
    }
    const isPossible = ({ from, month }: MonthRow) => from >= firstMonth && month < thisMonth;
    const possible = file.rows.filter(isPossible);
    for (const { month } of file.rows.filter((row) => !isPossible(row)))
      problems.push({
        where: `${name} › ${month}`,
        what: 'is a month that cannot have been counted yet, or long ago, so it is in no sum',
        todo: 'put the clock of that device right',
      });
    read.push({ name, rows: possible });
    for (const row of possible) {
      const before = rows.get(row.id);
      if (!before) rows.set(row.id, { row, name });
      else if (sayOf(before.row) === sayOf(row)) repeated += 1;
      else if (!disputed.has(row.id)) {
        disputed.add(row.id);
        problems.push({
          where: `${before.name} and ${name} › ${row.month}`,
          what: 'say different things of one month of one device, so that month of that device is in no sum',
          todo: 'choose the file that was not changed by hand, and leave the other out',
        });
      }
    }
  }
  const devices = devicesOf(read.map((file) => file.rows));
  const twice = wentOnTwice(read, devices);
  const isCounted = ({ id }: MonthRow) => !disputed.has(id) && !twice.ids.has(id);
  const counted = [...rows.values()].map(({ row }) => row).filter(isCounted);
  return { months: byMonth(counted, devices), files: read.length, repeated, problems: [...problems, ...twice.problems] };
}

/** One text for rows that say the same, however their keys were ordered. */
function sayOf({ month, from, opened, done, said }: MonthRow): string {
  const parts = doneMeasures.map((name) => [done[name]?.value, done[name]?.of]);
  return JSON.stringify([month, from, opened, parts, Object.entries(said).sort(([one], [other]) => (one < other ? -1 : 1))]);
}

/** A month as it is added up: hundreds of rows go into each, and none of them makes another one of it. */
interface Sum extends Omit<UnitMonth, 'done' | 'said'> {
  done: Record<DoneMeasure, Proportion>;
  said: Partial<Record<SaidMeasure, number>>;
}

const nothing = (): Proportion => ({ value: 0, of: 0 });
const nothingDone = (): Sum['done'] => ({
  compared: nothing(),
  waiting: nothing(),
  planB: nothing(),
  given: nothing(),
});

function byMonth(rows: readonly MonthRow[], devices: ReadonlyMap<string, string>): UnitCounts['months'] {
  const sums = new Map<string, Sum>();
  const made = madeByMonth(rows, devices);
  for (const { month, from, opened = 0, done, said } of rows) {
    const sum = sums.get(month) ?? {
      month,
      from,
      devices: 0,
      opened: 0,
      done: nothingDone(),
      said: {},
      made: made.get(month) ?? {},
    };
    sums.set(month, sum);
    sum.from = earlier(sum.from, from);
    sum.devices += 1;
    sum.opened += opened;
    for (const name of doneMeasures) {
      sum.done[name].value += done[name]?.value ?? 0;
      sum.done[name].of += done[name]?.of ?? 0;
    }
    for (const name of Object.keys(said) as SaidMeasure[]) sum.said[name] = (sum.said[name] ?? 0) + (said[name] ?? 0);
  }
  const known = [...sums.keys()].sort();
  const first = [...sums.values()].map(({ from }) => from).sort()[0];
  const last = known.at(-1);
  return first && last ? monthsFrom(first, last).map((month) => ({ month, counts: sums.get(month) })) : [];
}

/** Months as they are written are in the order of time. */
function earlier(one: string, other: string): string {
  return one < other ? one : other;
}
