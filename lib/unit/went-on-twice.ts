import type { MonthRow } from '../counts/counts';
import type { Problem } from '../problem';

/** A file that was read, with those of its rows that may be added. */
export interface ReadFile {
  name: string;
  rows: readonly MonthRow[];
}

interface WentOnTwice {
  /** Rows that may be in no sum, by their names. */
  ids: ReadonlySet<string>;
  problems: readonly Problem[];
}

/** As many names in one sentence as anybody reads. */
const mostNamed = 3;

/**
 * Rows of a device that went on twice from one of its months: it was restored from a backup, or copied. A device only ever
 * adds to its file, so of two files of it one has everything that the other has. Where neither has, what waited when they
 * parted is in both, the same month can be there under two names, and one could be taken from the other: what came before
 * is counted, and nothing of either after that.
 * @param devices the device of a row, by the row's name
 */
export function wentOnTwice(files: readonly ReadFile[], devices: ReadonlyMap<string, string>): WentOnTwice {
  const ids = new Set<string>();
  const problems: Problem[] = [];
  for (const those of byDevice(files, devices)) {
    const rows = new Map(those.flatMap((file) => file.rows).map((row) => [row.id, row]));
    if (those.some((file) => file.rows.length === rows.size)) continue;
    const parted = [...rows.values()].filter(({ id }) => {
      const beside = those.filter((file) => file.rows.some((row) => row.id === id)).flatMap((file) => file.rows);
      return new Set(beside.map((row) => row.id)).size < rows.size;
    });
    for (const { id } of parted) ids.add(id);
    const names = those.filter((file) => file.rows.some(({ id }) => ids.has(id))).map(({ name }) => name);
    const months = [...new Set(parted.map(({ month }) => month))].sort();
    problems.push({
      where: `${listed(names)} › ${listed(months)}`,
      what: 'come from one device that went on twice, as after a backup or a copy of it, and would count some of it twice, so what it counted then is in no sum',
      todo: 'choose of these files only the newest; where two devices were made from one, delete what was counted on one of them and start again there',
    });
  }
  return { ids, problems };
}

/** The files of each device of which there are several. */
function byDevice(files: readonly ReadFile[], devices: ReadonlyMap<string, string>): readonly ReadFile[][] {
  const found = new Map<string, ReadFile[]>();
  for (const file of files) {
    const device = devices.get(file.rows[0]?.id ?? '');
    if (device === undefined) continue;
    const those = found.get(device);
    if (those) those.push(file);
    else found.set(device, [file]);
  }
  return [...found.values()].filter((those) => those.length > 1);
}

function listed(names: readonly string[]): string {
  const more = names.length - mostNamed;
  const named = more > 0 ? [...names.slice(0, mostNamed), `${more} more`] : names;
  return named.length > 1 ? `${named.slice(0, -1).join(', ')} and ${named.at(-1)}` : named.join('');
}
