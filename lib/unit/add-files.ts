import type { MonthRow } from '../counts/counts';
import { readCountsFile } from '../counts/counts-file';
import type { Proportion } from '../counts/may-be-told';
import { type DoneMeasure, doneMeasures, type SaidMeasure } from '../counts/measures';
import type { Problem } from '../problem';

/** What a whole unit counted in one month. */
export interface UnitMonth {
  /** YYYY-MM */
  month: string;
  /** The first month of which something is in it. */
  from: string;
  /** How many devices have something in it. */
  devices: number;
  /** Conversations in which a decision was opened. */
  opened: number;
  /** What was done in how many of them, of which a device could tell. */
  done: Readonly<Record<DoneMeasure, Proportion>>;
  said: Readonly<Partial<Record<SaidMeasure, number>>>;
}

export interface UnitCounts {
  /** Every month from the first to the last; undefined for one of which no file says anything: that is not none. */
  months: readonly { month: string; counts: UnitMonth | undefined }[];
  /** How many files were read, and how many rows were in several of them and counted once. */
  files: number;
  repeated: number;
  /** What is wrong with the others, and with rows that say different things under one name: they are left out. */
  problems: readonly Problem[];
}

/** A file that somebody chose: its name, for problems, and what is in it. */
export interface ChosenFile {
  name: string;
  text: string;
}

/** Adds files of counts together. The same row counts once, in however many files and in whatever order they come. */
export function addFiles(files: readonly ChosenFile[]): UnitCounts {
  const problems: Problem[] = [];
  const rows = new Map<string, { row: MonthRow; name: string }>();
  const disputed = new Set<string>();
  let read = 0;
  let repeated = 0;
  for (const { name, text } of files) {
    const file = readCountsFile(name, text);
    if (!file.ok) {
      problems.push(...file.problems);
      continue;
    }
    read += 1;
    for (const row of file.rows) {
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
  const counted = [...rows.values()].filter(({ row }) => !disputed.has(row.id)).map(({ row }) => row);
  return { months: byMonth(counted), files: read, repeated, problems };
}

/** One text for rows that say the same, however their keys were ordered. */
function sayOf({ month, from, opened, done, said }: MonthRow): string {
  const parts = doneMeasures.map((name) => [done[name]?.value, done[name]?.of]);
  return JSON.stringify([month, from, opened, parts, Object.entries(said).sort(([one], [other]) => (one < other ? -1 : 1))]);
}

const none: Proportion = { value: 0, of: 0 };
const nothingDone: UnitMonth['done'] = { compared: none, waiting: none, planB: none, given: none };

function byMonth(rows: readonly MonthRow[]): UnitCounts['months'] {
  const sums = new Map<string, UnitMonth>();
  for (const { month, from, opened = 0, done, said } of rows) {
    const before = sums.get(month) ?? { month, from, devices: 0, opened: 0, done: nothingDone, said: {} };
    const both = { ...before.said } as Record<string, number>;
    for (const [name, value] of Object.entries(said as Record<string, number>)) both[name] = (both[name] ?? 0) + value;
    sums.set(month, {
      month,
      from: earlier(before.from, from),
      devices: before.devices + 1,
      opened: before.opened + opened,
      done: Object.fromEntries(
        doneMeasures.map((name) => {
          const { value, of } = done[name] ?? none;
          return [name, { value: before.done[name].value + value, of: before.done[name].of + of }];
        }),
      ) as UnitMonth['done'],
      said: both,
    });
  }
  const known = [...sums.keys()].sort();
  const [first, last] = [known[0], known.at(-1)];
  return first && last ? monthsFrom(first, last).map((month) => ({ month, counts: sums.get(month) })) : [];
}

/** Every month from one to another, both of them among these. @param first, last YYYY-MM */
export function monthsFrom(first: string, last: string): string[] {
  const numberOf = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
  const count = numberOf(last) - numberOf(first) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, at) => {
    const number = numberOf(first) + at;
    return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
  });
}

/** Months as they are written are in the order of time. */
function earlier(one: string, other: string): string {
  return one < other ? one : other;
}
