import type { MonthRow } from '../counts/counts';
import { type DoneMeasure, doneMeasures, groupOf, type SaidGroup, type SaidMeasure } from '../counts/measures';
import { monthsLater } from '../months';
import type { Made, UnitMonth } from './add-files';

type Since = Readonly<Partial<Record<DoneMeasure, string>>>;

/** Of each month, since when and from which devices each thing in it is. @param devices the device of a row, by the row's name */
export function madeByMonth(
  rows: readonly MonthRow[],
  devices: ReadonlyMap<string, string>,
): ReadonlyMap<string, UnitMonth['made']> {
  const found = new Map<string, Map<string, { from: string; devices: Set<string> }>>();
  // One device after the other by name: the names of each part are in their order then, whatever came first.
  for (const { row, since, device } of inOrderOfDevices(rows, devices)) {
    const { month, done, said } = row;
    const parts = found.get(month) ?? new Map<string, { from: string; devices: Set<string> }>();
    found.set(month, parts);
    const add = (part: DoneMeasure | SaidGroup, from: string) => {
      const made = parts.get(part) ?? { from, devices: new Set() };
      if (from < made.from) made.from = from;
      made.devices.add(device);
      parts.set(part, made);
    };
    for (const name of doneMeasures) if (done[name]) add(name, since[name] ?? month);
    // Nothing says since when an answer waited: the page says so of all of them.
    for (const name of Object.keys(said) as SaidMeasure[]) add(groupOf(name), month);
  }
  const inOrder = ({ from, devices: all }: { from: string; devices: Set<string> }): Made => ({ from, devices: [...all] });
  return new Map(
    [...found].map(([month, parts]) => [month, Object.fromEntries([...parts].map(([part, made]) => [part, inOrder(made)]))]),
  );
}

function inOrderOfDevices(
  rows: readonly MonthRow[],
  devices: ReadonlyMap<string, string>,
): { row: MonthRow; since: Since; device: string }[] {
  const byDevice = new Map<string, MonthRow[]>();
  for (const row of rows) {
    const device = devices.get(row.id) ?? row.id;
    const list = byDevice.get(device);
    if (list) list.push(row);
    else byDevice.set(device, [row]);
  }
  const inTime = (list: MonthRow[]) => list.sort((one, other) => (one.month < other.month ? -1 : 1));
  return [...byDevice.keys()].sort().flatMap((device) => {
    const list = inTime(byDevice.get(device) ?? []);
    const since = sinceOf(list);
    return list.map((row, at) => ({ row, since: since[at] ?? {}, device }));
  });
}

/**
 * The first month of which something is in a row, by what it tells. `from` is the earliest of them all: where one thing waited
 * since January and the others left every month, it says January of that one alone.
 * @param rows of one device, in the order of time
 * @returns of each row in turn
 */
function sinceOf(rows: readonly MonthRow[]): readonly Since[] {
  const told = new Map<DoneMeasure, string>();
  return rows.map(({ month, from, done }) => {
    const since: Partial<Record<DoneMeasure, string>> = {};
    for (const name of doneMeasures) {
      if (!done[name]) continue;
      const before = told.get(name);
      // Nothing waited for most rows, and the month after the one before is worked out for those alone for which it did.
      const waited = from < month && before && before < month;
      since[name] = waited ? later(monthsLater(before, 1), from) : from;
      told.set(name, month);
    }
    return since;
  });
}

/** Months as they are written are in the order of time. */
const later = (one: string, other: string): string => (one < other ? other : one);
