import { parseJson } from '../carry/parse-json';
import type { Problem } from '../problem';
import type { Instrument } from './instrument';
import { instrumentFile } from './instrument-schema';
import { licenceIsOver } from './licence-is-over';

/** Longer than any instrument; a longer text is not parsed. */
const mostLetters = 200_000;
/** Bytes: a letter has three at most. A longer file is not read into a text. */
export const mostInstrumentBytes = 3 * mostLetters;

export type ParsedInstrument = { ok: true; instrument: Instrument } | { ok: false; problems: readonly Problem[] };

/**
 * The door that every instrument comes through: a file that a trust wrote from what it holds a licence for. Refused, with
 * all that is wrong: one without a licence, or past its last day; items without answers, or two of one name; anything that
 * the format does not have, such as a key to a score, since nothing is worked out here.
 * @param today ISO date
 */
export function parseInstrument(text: string, today: string): ParsedInstrument {
  const only = (what: string, todo: string): ParsedInstrument => ({
    ok: false,
    problems: [{ where: 'instrument file', what, todo }],
  });
  if (text.length > mostLetters) return only('is too long for an instrument', 'load one instrument in a file');
  const json = parseJson(text);
  if (!json) return only('is not JSON, or is damaged or cut short', 'open it in an editor, which shows where');
  if (json.evenhand !== 'instrument')
    return only('is not an instrument', 'write "evenhand": "instrument" at its top, as docs/instruments.md shows');
  if (typeof json.format === 'number' && json.format > 1)
    return only('has a format that is newer than this Evenhand', 'open it with the newest Evenhand');
  const read = instrumentFile.safeParse(json);
  const problems: Problem[] = read.success
    ? []
    : read.error.issues.flatMap((issue) => {
        const where = placeOf(issue.path);
        if (issue.code === 'unrecognized_keys')
          return issue.keys.map((key) => ({
            where: [where, key.slice(0, 40)].filter(Boolean).join(' › '),
            what: /scor|weight|sum|total|scale/i.test(key)
              ? 'is a key to a score, and nothing is worked out here'
              : 'is not part of the format',
            todo: 'take it out',
          }));
        const [what = '', todo = 'write it as docs/instruments.md shows'] = issue.message.split('; ');
        return [
          { where: where || 'format', what: what.startsWith('Invalid') ? 'is missing, or not as the format has it' : what, todo },
        ];
      });
  problems.push(...licenceProblems(json.licence, today), ...repeated(json.items));
  if (!read.success || problems.length > 0) return { ok: false, problems };
  const { $schema: _schema, evenhand: _kind, format: _format, ...instrument } = read.data;
  return { ok: true, instrument };
}

function licenceProblems(licence: unknown, today: string): Problem[] {
  const until = licence && typeof licence === 'object' && 'until' in licence ? licence.until : undefined;
  return typeof until === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(until) && licenceIsOver({ until }, today)
    ? [
        {
          where: 'licence › until',
          what: `the licence ended on ${until}`,
          todo: 'renew it with whoever gave it, and write its new last day',
        },
      ]
    : [];
}

function repeated(items: unknown): Problem[] {
  const ids = Array.isArray(items) ? items.map((item: { id?: unknown } | null) => item?.id) : [];
  return ids.flatMap((id, at) =>
    typeof id === 'string' && ids.indexOf(id) < at
      ? [
          {
            where: `item ${at + 1} › id`,
            what: `is the name of item ${ids.indexOf(id) + 1} too`,
            todo: 'give each a name of its own',
          },
        ]
      : [],
  );
}

/** items › 0 › answers, as a person counts. */
function placeOf(path: readonly PropertyKey[]): string {
  return path
    .map((part, at) =>
      typeof part === 'number' ? `${path[at - 1] === 'answers' ? 'answer' : 'item'} ${part + 1}` : String(part),
    )
    .filter((part, at) => !(part === 'items' && at + 1 < path.length))
    .join(' › ');
}
