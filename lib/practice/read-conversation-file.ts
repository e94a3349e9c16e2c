import { checkOf } from '../carry/check-of';
import { mostProblems } from '../carry/limits';
import { isRecord } from '../carry/parse-json';
import { readEvents } from '../carry/read-events';
import type { Problem } from '../problem';
import { conversationFormat, conversationKind, mostInList, mostLooks } from './conversation-file';
import type { Practice } from './practice';
import { isAllPractice } from './practice-mark';
import { practiceShape } from './practice-schema';
import { practiceStamp } from './practice-stamp';

export type ReadConversation = { ok: true; practice: Practice } | { ok: false; problems: readonly Problem[] };

type Found = Readonly<Record<string, unknown>>;

const where = 'practice file';
const again = 'save the conversation again in the classroom where it was acted';
const keys = ['evenhand', 'about', 'format', 'saved', 'conversation', 'check'];

/** What a person reads for the parts of a file. No other key of a file is repeated: somebody may have written it. */
const parts: Readonly<Record<string, string>> = {
  id: 'name',
  case: 'case',
  pack: 'decision',
  packVersion: 'version of the decision',
  began: 'beginning',
  ended: 'end',
  events: 'what was said',
  looks: 'what was on the screen',
  sheets: 'sheets',
  debrief: 'what was picked',
  instruments: 'instruments',
};

/**
 * Reads the file of a whole conversation, once it is JSON: all of it is sound, or none of it is taken. Refused, with all
 * that is wrong: what does not say that it is practice, at its top, in a part or in the name of an event; what was changed
 * or cut short; what this version does not have. Nothing of what anybody wrote is repeated.
 */
export async function readConversationFile(file: Found): Promise<ReadConversation> {
  const { format, conversation } = file;
  if (typeof format === 'number' && format > conversationFormat)
    return no([{ where, what: 'was saved by a newer Evenhand', todo: 'open it with the newest Evenhand' }]);
  const whole =
    file.evenhand === conversationKind &&
    file.about === practiceStamp &&
    format === conversationFormat &&
    typeof file.saved === 'string' &&
    !Number.isNaN(Date.parse(file.saved)) &&
    Object.keys(file).every((key) => keys.includes(key));
  if (!whole || !isRecord(conversation)) return no([damaged]);
  const long = tooLong(conversation);
  if (long.length > 0) return no(long);
  const problems: Problem[] = [];
  const bare = unmarked(conversation, problems);
  const shape = practiceShape.safeParse(bare);
  for (const { path } of shape.error?.issues ?? []) problems.push(faultAt(path));
  const events = readEvents(Array.isArray(bare.events) ? bare.events : [], where);
  for (const problem of events.ok ? [] : events.problems) problems.push(problem);
  const said = Array.isArray(bare.events) ? bare.events.flatMap((one) => (isRecord(one) ? [{ id: String(one.id) }] : [])) : [];
  if (typeof bare.id === 'string' && !isAllPractice({ plan: bare.id, events: said }))
    problems.push({ where, what: 'has something in it that was not said in practice, and this is practice', todo: again });
  if (file.check !== (await checkOf(String(conversation.id), [conversation]))) problems.push(damaged);
  if (problems.length > 0 || !shape.success || !events.ok) return no(problems);
  return { ok: true, practice: { ...shape.data, events: events.events } as Practice };
}

const damaged: Problem = { where, what: 'was changed, or is damaged or cut short', todo: again };

/** Looked at before the lists are: what is wrong in each of very many is told by nobody. */
function tooLong(conversation: Found): Problem[] {
  const { looks, sheets, instruments, debrief } = conversation;
  const lists: [part: string, list: unknown, most: number][] = [
    ['looks', looks, mostLooks],
    ['sheets', sheets, mostInList],
    ['debrief', isRecord(debrief) ? debrief.well : [], mostInList],
    ['instruments', instruments, mostInList],
    ...inLooks(looks).map((list): [string, unknown, number] => ['looks', list, mostInList]),
  ];
  const long = lists.filter(([, list, most]) => Array.isArray(list) && list.length > most);
  return long.map(([part]) => ({ where: `${where} › ${parts[part]}`, what: 'has more in it than a day of acting', todo: again }));
}

const inLooks = (looks: unknown): unknown[] =>
  Array.isArray(looks) && looks.length <= mostLooks
    ? looks.flatMap((look) => (isRecord(look) ? [look.options, look.rows] : []))
    : [];

/** Takes the mark off the parts that have it, and tells of those that do not. */
function unmarked(conversation: Found, problems: Problem[]): Found {
  const off = (part: string) => (one: unknown) => {
    if (!isRecord(one)) return one;
    const { practice, ...rest } = one;
    if (practice !== true)
      problems.push({ where: `${where} › ${parts[part]}`, what: 'does not say that it is practice', todo: again });
    return rest;
  };
  const { looks, sheets, debrief, instruments } = conversation;
  const each = (part: string, list: unknown) => (Array.isArray(list) ? list.map(off(part)) : list);
  return {
    ...conversation,
    looks: each('looks', looks),
    sheets: each('sheets', sheets),
    debrief: off('debrief')(debrief),
    ...(instruments !== undefined && { instruments: each('instruments', instruments) }),
  };
}

/** looks › 2, as a person counts and reads. */
function faultAt([part, at]: readonly PropertyKey[]): Problem {
  const name = typeof part === 'string' && Object.hasOwn(parts, part) ? parts[part] : undefined;
  const place = [where, name, typeof at === 'number' ? String(at + 1) : undefined].filter(Boolean).join(' › ');
  return name
    ? { where: place, what: 'is missing, or has something that this version does not have', todo: again }
    : { where, what: 'has a part that no practice file has', todo: again };
}

/** Each once, and no more than anybody reads. */
function no(problems: readonly Problem[]): ReadConversation {
  const once = new Map(problems.map((problem) => [`${problem.where} ${problem.what}`, problem]));
  return { ok: false, problems: [...once.values()].slice(0, mostProblems) };
}
