import { parseJson } from '../carry/parse-json';
import type { Problem } from '../problem';
import * as z from '../zod';
import type { Counts, MonthRow } from './counts';
import { monthRow } from './counts-shape';
import { allMayBeTold } from './may-be-told';
import { doneMeasures } from './measures';
import { withoutInterpreter } from './said-told';

const countsFormat = 1;
/** Nobody counts further back than this project, or more months than a lifetime of work. */
const mostMonths = 600;
const mostLetters = 500_000;
/** As many places in one file as anybody reads. */
const mostPlaces = 3;

const file = z.strictObject({
  evenhand: z.literal('counts'),
  format: z.literal(countsFormat),
  months: z.array(monthRow).check(z.maxLength(mostMonths)),
});

export type CountsRead = { ok: true; rows: readonly MonthRow[] } | { ok: false; problems: readonly Problem[] };

/**
 * What leaves the device when somebody presses that: months that are over, and nothing of the one that is not, since two
 * files of one month could be taken from one another.
 * @param counts as they are kept, with every month before this one closed: a row that was not kept would have another name
 *   in the next file, and be counted twice
 */
export function countsFile({ released }: Pick<Counts, 'released'>): string {
  return `${JSON.stringify({ evenhand: 'counts', format: countsFormat, months: released }, null, 2)}\n`;
}

const whatElse: Record<string, string> = {
  plan: 'is the plan of a woman, which has no place here',
  'sealed plan': 'is the sealed plan of a woman, which has no place here',
  practice: 'was made in practice',
  'sealed practice': 'was made in practice',
  debrief: 'is a debrief of practice',
};

/**
 * Reads a file of counts. Anything that is not a count is refused, and none of it is repeated: it could be somebody's.
 * @param name of the file, as the person who chose it knows it
 */
export function readCountsFile(name: string, text: string): CountsRead {
  const no = (where: string, what: string, todo: string): Problem => ({ where: where ? `${name} › ${where}` : name, what, todo });
  const refused = (...problems: Problem[]): CountsRead => ({ ok: false, problems });
  const other = 'choose a file that the side panel saved under Counts';
  if (text.length > mostLetters) return refused(no('', 'is too long for a file of counts', other));
  const value = parseJson(text);
  if (!value) return refused(no('', 'is not a file of Evenhand, or is damaged or cut short', other));
  const kind = value.evenhand;
  if (kind !== 'counts') {
    const what = typeof kind === 'string' && Object.hasOwn(whatElse, kind) ? whatElse[kind] : undefined;
    return refused(no('', what ?? 'is not a file of counts', other));
  }
  if (typeof value.format === 'number' && value.format > countsFormat)
    return refused(no('', 'was saved by a newer Evenhand', 'open it with the newest Evenhand'));
  const read = file.safeParse(value);
  const again = 'save it again where it came from; do not change it by hand';
  if (!read.success) {
    const places = [...new Set(read.error.issues.map(({ path }) => placeOf(path)))];
    const named = places.slice(0, mostPlaces).filter(Boolean).join(', ');
    const more = places.length - mostPlaces;
    const what =
      more > 0
        ? `and ${more} more: something else is in it than Evenhand counts`
        : 'has something else in it than Evenhand counts';
    return refused(no(named, what, again));
  }
  const rows = read.data.months as MonthRow[];
  const problems = rows.flatMap((one, at) => [
    ...(one.from > one.month ? [no(`month ${at + 1} › from`, 'begins after it ends', again)] : []),
    ...(isMoreThanAll(rows.slice(0, at + 1))
      ? [no(`month ${at + 1} › done`, 'has more of something than there were conversations', again)]
      : []),
    ...(isOneOfAll(rows.slice(0, at + 1))
      ? [no(`month ${at + 1} › said`, 'leaves from one to four conversations in which something was not so', again)]
      : []),
  ]);
  const ids = new Set(rows.map(({ id }) => id));
  const months = new Set(rows.map((one) => one.month));
  if (ids.size < rows.length || months.size < rows.length) problems.push(no('', 'has the same month twice', again));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, rows };
}

/** What was done is told where conversations are, and never in more of them than were opened up to then. */
function isMoreThanAll(rows: readonly MonthRow[]): boolean {
  const last = rows.at(-1);
  const all = rows.reduce((sum, { opened = 0 }) => sum + opened, 0);
  const most = Math.max(...doneMeasures.map((name) => rows.reduce((sum, { done }) => sum + (done[name]?.of ?? 0), 0)));
  return most > all || (last?.opened === undefined && Object.keys(last?.done ?? {}).length > 0);
}

/** An interpreter was needed in some of the conversations since that was last told: those in which none was are a part too. */
function isOneOfAll(rows: readonly MonthRow[]): boolean {
  const last = rows.at(-1);
  const names = ['interpreter.present', 'interpreter.absent'] as const;
  const parts = names.map((name) => last?.said[name] ?? 0);
  const any = parts.some((part) => part > 0);
  return any && !allMayBeTold([...parts, withoutInterpreter(rows.slice(0, -1), last?.opened ?? 0, parts)]);
}

/** Where something stands, in words of the format alone: a name from the file could be somebody's. */
function placeOf(path: readonly PropertyKey[]): string {
  const [list, at, part] = path;
  if (list !== 'months' || typeof at !== 'number') return '';
  const known = ['id', 'month', 'from', 'opened', 'done', 'said'];
  return `month ${at + 1}${known.includes(String(part)) ? ` › ${String(part)}` : ''}`;
}
