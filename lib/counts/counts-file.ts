import { parseJson } from '../carry/parse-json';
import { spokenTag } from '../consultation/spoken-tag';
import { english } from '../languages';
import type { Problem } from '../problem';
import { repeatedKeys } from '../repeated-keys';
import type { Counts, MonthRow } from './counts';
import { countsFileSchema } from './counts-file-schema';
import { countsForm } from './counts-form';
import { languagesIn } from './languages-in';
import { allMayBeTold } from './may-be-told';
import { doneMeasures } from './measures';
import { withoutInterpreter } from './said-told';
import { soundRows } from './sound-rows';

const mostLetters = 500_000;
/** As many places in one file as anybody reads. */
const mostPlaces = 3;

export type CountsRead = { ok: true; rows: readonly MonthRow[] } | { ok: false; problems: readonly Problem[] };

/**
 * What leaves the device when somebody presses that: months that are over, and nothing of the one that is not, since two
 * files of one month could be taken from one another.
 * @param counts as they are kept, with every month before this one closed: a row that was not kept would have another name
 *   in the next file, and be counted twice
 */
export function countsFile({ released }: Pick<Counts, 'released'>): string {
  return written({ evenhand: 'counts', format: countsForm.format, months: released });
}

const written = (file: unknown): string => `${JSON.stringify(file, null, 2)}\n`;

const whatElse: Record<string, string> = {
  plan: 'is the plan of a woman, which has no place here',
  'sealed plan': 'is the sealed plan of a woman, which has no place here',
  practice: 'was made in practice',
  'sealed practice': 'was made in practice',
  'practice conversation': 'was made in practice',
  debrief: 'is a debrief of practice',
};

/**
 * Reads a file of counts. Anything that is not a count is refused, and none of it is repeated: it could be somebody's.
 * @param name of the file, as the person who chose it knows it
 */
export function readCountsFile(name: string, text: string): CountsRead {
  const no = (where: string, what: string, todo: string): Problem => ({ where: where ? `${name} › ${where}` : name, what, todo });
  const refused = (...problems: Problem[]): CountsRead => ({ ok: false, problems });
  const newest = 'open it with the newest Evenhand';
  const other = 'choose a file that the side panel saved under Counts';
  if (text.length > mostLetters) return refused(no('', 'is too long for a file of counts', other));
  const value = parseJson(text);
  if (!value) return refused(no('', 'is not a file of Evenhand, or is damaged or cut short', other));
  const kind = value.evenhand;
  if (kind !== 'counts') {
    const what = typeof kind === 'string' && Object.hasOwn(whatElse, kind) ? whatElse[kind] : undefined;
    return refused(no('', what ?? 'is not a file of counts', other));
  }
  if (typeof value.format === 'number' && value.format > countsForm.format)
    return refused(no('', 'was saved by a newer Evenhand', newest));
  const again = 'save it again where it came from; do not change it by hand';
  const problems: Problem[] = [];
  const inPlaces = (paths: readonly (readonly PropertyKey[])[], has: string, is: string, todo: string) => {
    const places = [...new Set(paths.map(placeOf))];
    const more = places.length - mostPlaces;
    const named = places.slice(0, mostPlaces).filter(Boolean).join(', ');
    if (places.length > 0) problems.push(no(named, more > 0 ? `and ${more} more: ${is}` : has, todo));
  };
  const lost = 'and one of the two would be lost';
  inPlaces(repeatedIn(text, value), `has a name in it twice, ${lost}`, `a name is in it twice, ${lost}`, again);
  let rows = soundRows(value);
  if (!rows) {
    const read = countsFileSchema.safeParse(value);
    if (!read.success) {
      const pathsWhere = (so: boolean) =>
        read.error.issues.filter((issue) => isOtherLanguage(issue) === so).map(({ path }) => path);
      const [strange, unknown] = ['than Evenhand counts', 'that this Evenhand is not in'];
      inPlaces(pathsWhere(false), `has something else in it ${strange}`, `something else is in it ${strange}`, again);
      inPlaces(pathsWhere(true), `has a language in it ${unknown}`, `a language is in it ${unknown}`, newest);
      return { ok: false, problems };
    }
    rows = read.data.months as MonthRow[];
  }
  const told = { compared: 0, waiting: 0, planB: 0, given: 0 };
  let [all, languages] = [0, 0];
  for (const [at, row] of rows.entries()) {
    const { month, from, opened, done, said } = row;
    all += opened ?? 0;
    languages += languagesIn(said);
    for (const name of doneMeasures) told[name] += done[name]?.of ?? 0;
    if (from > month) problems.push(no(`month ${at + 1} › from`, 'begins after it ends', again));
    // What was done is told where conversations are, and never in more of them than were opened up to then.
    if (Math.max(...Object.values(told)) > all || (opened === undefined && Object.keys(done).length > 0))
      problems.push(no(`month ${at + 1} › done`, 'has more of something than there were conversations', again));
    if (languages > all) problems.push(no(`month ${at + 1} › said`, 'has more languages than there were conversations', again));
    if (isOneOfAll(row, rows.slice(0, at)))
      problems.push(no(`month ${at + 1} › said`, 'leaves from one to four conversations in which something was not so', again));
  }
  const ids = new Set(rows.map(({ id }) => id));
  const months = new Set(rows.map((one) => one.month));
  if (ids.size < rows.length || months.size < rows.length) problems.push(no('', 'has the same month twice', again));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, rows };
}

/**
 * An interpreter was needed in some of the conversations since that was last told: those in which none was are a part too.
 * @param before the rows before it
 */
function isOneOfAll({ opened = 0, said }: MonthRow, before: readonly MonthRow[]): boolean {
  const parts = [said['interpreter.present'] ?? 0, said['interpreter.absent'] ?? 0];
  const any = parts.some((part) => part > 0);
  return any && !allMayBeTold([...parts, withoutInterpreter(before, opened, parts)]);
}

/**
 * Names that stand twice in one place. A file as it was saved, or in one line, says the same when it is written again: only
 * another one is gone through letter by letter, which takes many times as long.
 */
function repeatedIn(text: string, value: unknown): readonly (readonly PropertyKey[])[] {
  return text === (text.includes('\n') ? written(value) : JSON.stringify(value)) ? [] : repeatedKeys(text);
}

/** A newer Evenhand may be in more languages; English, which would tell how many spoke another, none counts. */
function isOtherLanguage({ code, path }: { code: string | undefined; path: readonly PropertyKey[] }): boolean {
  const [kind, tag = ''] = String(path.at(-1)).split('.');
  return code === 'invalid_key' && kind === 'language' && tag !== english && spokenTag(tag);
}

/** Where something stands, in words of the format alone: a name from the file could be somebody's. */
function placeOf(path: readonly PropertyKey[]): string {
  const [list, at, part] = path;
  if (list !== 'months' || typeof at !== 'number') return '';
  const known = ['id', 'month', 'from', 'opened', 'done', 'said'];
  return `month ${at + 1}${known.includes(String(part)) ? ` › ${String(part)}` : ''}`;
}
