import { mostProblems } from '../carry/limits';
import { isRecord } from '../carry/parse-json';
import { firstDay } from '../practice/first-day';
import type { Problem } from '../problem';
import type { DebriefFacts } from './debrief-facts';
import { type DebriefNames, debriefFormat, debriefSchema } from './debrief-schema';
import { knownVersions } from './known-versions';

export type ReadDebrief = { ok: true; facts: DebriefFacts } | { ok: false; problems: readonly Problem[] };

const where = 'debrief';
const todo = 'save it again from the conversation, with the Evenhand that saved it';

/** What a person reads for the parts of a debrief. Nothing else that stands in a file is repeated: it may be a name. */
const parts: Readonly<Record<string, string>> = {
  case: 'case',
  decision: 'decision',
  day: 'day',
  seconds: 'how long it took',
  screen: 'what was on the screen',
  ownWordsSaid: 'her own words',
  stand: 'where she stood',
  saidNo: 'that she said no',
  wantedTime: 'that she wanted time',
  planB: 'plan B',
  questions: 'questions',
  sheets: 'sheets',
  instruments: 'instruments',
  well: 'what went well',
  next: 'what to try next',
};

/**
 * A debrief that was saved, by the same closed lists by which it was made, whatever was done to it since. Refused, with
 * all that is wrong and without a word of it: what is no name of a list, no whole number, and no day on which anybody can
 * have acted. What is kept of a file is what comes of this, and never the file.
 * @param today ISO date, where this device is
 */
export function readDebrief(value: unknown, names: DebriefNames, today: string): ReadDebrief {
  if (!isRecord(value)) return no([{ where, what: 'is not one, or is damaged or cut short', todo }]);
  if (typeof value.format === 'number' && value.format > debriefFormat)
    return no([{ where, what: 'was saved by a newer Evenhand', todo: 'open it with the newest Evenhand' }]);
  const held = debriefSchema(names).safeParse(value.format === 1 ? { instruments: [], ...value, format: debriefFormat } : value);
  if (!held.success) return no(held.error.issues.map(({ path }) => faultAt(path)));
  const { evenhand: _kind, format: _format, practice: _mark, ...facts } = held.data;
  if (facts.day < firstDay || facts.day > today) return no([noDay]);
  return { ok: true, facts: knownVersions(facts, names) };
}

const noDay: Problem = {
  where: `${where} › ${parts.day}`,
  what: 'is before Evenhand was begun, or after today',
  todo: 'set the clocks of both devices, and save it again from the conversation',
};

function faultAt([part, at]: readonly PropertyKey[]): Problem {
  const name = typeof part === 'string' && Object.hasOwn(parts, part) ? parts[part] : undefined;
  const place = [where, name, typeof at === 'number' ? String(at + 1) : undefined].filter(Boolean).join(' › ');
  return name
    ? { where: place, what: 'is missing, or has something that no list of this version has', todo }
    : { where, what: 'has a part that no debrief has, or does not say what it is', todo };
}

/** Each once, and no more than anybody reads. */
function no(problems: readonly Problem[]): ReadDebrief {
  const once = new Map(problems.map((problem) => [`${problem.where} ${problem.what}`, problem]));
  return { ok: false, problems: [...once.values()].slice(0, mostProblems) };
}
