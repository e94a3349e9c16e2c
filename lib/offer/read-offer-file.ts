import { repeatedKeys } from '../repeated-keys';
import type * as z from '../zod';
import { at, type OfferProblem, offerProblem } from './offer-problem';
import { type OfferFile, offerFile } from './offer-schema';

/** What a trust says of its services is a few pages; a larger file is something else. */
export const mostOfferBytes = 200_000;

export interface ReadOffer {
  /** What is sound in it, for the rules; undefined where nothing can be read at all. */
  data?: OfferFile;
  /** The file as it was written, parsed. */
  json: unknown;
  problems: OfferProblem[];
}

type Issue = z.core.$ZodIssue;
type Group = Record<PropertyKey, unknown>;

/**
 * Reads the file of an offer against its schema. A fault in one place does not hide the faults of the others: what is
 * unsound is left out, and the rest goes on to the rules.
 */
export function readOfferFile(text: string): ReadOffer {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > mostOfferBytes) {
    const what = `is ${bytes} bytes, and ${mostOfferBytes} is the most`;
    return { json: undefined, problems: [offerProblem(undefined, [], what, 'give the file of a local offer')] };
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const what = `is not JSON (${(error as Error).message})`;
    return { json, problems: [offerProblem(json, [], what, 'correct the file where the message points')] };
  }
  const problems = repeatedKeys(text).map((path) =>
    offerProblem(json, path, 'stands twice, and one of the two would be lost', 'keep one of them'),
  );
  const first = offerFile.safeParse(json, { reportInput: true });
  if (first.success) return { data: first.data, json, problems };
  problems.push(...first.error.issues.flatMap((issue) => problemsOf(issue, json)));

  // A second copy to take things out of; the first still tells where they stood.
  const copy: unknown = JSON.parse(text);
  let { issues } = first.error;
  // Taking out the last entry of a list can leave a fault of the list: three rounds reach the top.
  for (let round = 0; round < 3; round += 1) {
    if (issues.some(({ code, path }) => path.length === 0 && code !== 'unrecognized_keys')) break;
    takeOut(copy as Group, issues);
    const again = offerFile.safeParse(copy);
    if (again.success) return { data: again.data, json, problems };
    issues = again.error.issues;
  }
  return { json, problems };
}

/** Sound stand-ins for what a field needs, so that the rules can look at the rest. No rule finds fault with them. */
const standIns: Record<string, unknown> = {
  trust: 'A trust',
  published: '2000-01-01',
  expires: '2000-12-31',
  contacts: [],
  phone: '999',
  email: 'a@trust.example',
  web: 'https://trust.example',
  options: [],
  here: true,
  where: 'A place',
  label: 'A count',
  who: 'Those who were counted',
  window: 'A year',
  per: 100_000,
  had: 'had it',
  not: 'did not',
  arms: [],
  value: 0,
  why: 'A reason',
  source: { title: 'A count', publisher: 'A trust', date: '2000-01-01' },
  title: 'A count',
  publisher: 'A trust',
  date: '2000-01-01',
};
/** What an entry is called by: without it nothing can be said of the entry. */
const names = new Set<PropertyKey>(['decision', 'option', 'id', 'kind', 'name']);

function takeOut(json: Group, issues: readonly Issue[]) {
  const entries = new Map<unknown[], Set<unknown>>();
  for (const { code, path, ...issue } of issues) {
    const unknown = code === 'unrecognized_keys' ? (issue as { keys: string[] }).keys : [];
    const faulty = names.has(path.at(-1) ?? '') ? path.slice(0, -1) : path;
    const [key = '', holder] = [faulty.at(-1), at(json, unknown.length > 0 ? path : faulty.slice(0, -1))];
    // What is around it has gone already, having a fault of its own.
    if (typeof holder !== 'object' || holder === null) continue;
    for (const one of unknown) delete (holder as Group)[one];
    if (unknown.length > 0) continue;
    if (Array.isArray(holder)) entries.set(holder, (entries.get(holder) ?? new Set()).add(holder[Number(key)]));
    else if (Object.hasOwn(standIns, key)) (holder as Group)[key] = structuredClone(standIns[String(key)]);
    else delete (holder as Group)[key];
  }
  for (const [list, drop] of entries) list.splice(0, list.length, ...list.filter((entry) => !drop.has(entry)));
}

const kinds: Record<string, string> = {
  string: 'a text in quotation marks',
  number: 'a whole number without quotation marks',
  boolean: 'true or false, without quotation marks',
  array: 'a list in [ ]',
  object: 'a group in { }',
};

function problemsOf(issue: Issue, json: unknown): OfferProblem[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const told = (what: string, todo: string) => [offerProblem(json, path, what, todo)];
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => offerProblem(json, [...path, key], 'is no field of a local offer', unknownTodo));
  // Not of the issue: a choice between kinds reports the whole arm as its input.
  const given = at(json, path);
  if (given === undefined) return told('is missing', 'add it');
  if (issue.code === 'invalid_union' && issue.discriminator)
    return told(`${shown(given)} is no kind of arm`, 'write "rate", "unknown" or "notApplicable"');
  const [what = '', todo] = issue.message.split('; ');
  if (todo !== undefined) return told(what.startsWith('is no') ? `${shown(given)} ${what}` : what, todo);
  const expected = 'expected' in issue ? String(issue.expected) : '';
  return told(`is ${shown(given)}`, `write ${kinds[expected] ?? 'what the schema says'}`);
}

const unknownTodo =
  'correct the spelling or take it out; an offer adds to the national figures and words, and replaces or hides none';

/** A value as whoever wrote it would know it again, cut short. */
function shown(value: unknown): string {
  if (typeof value === 'string') return `“${value.length > 60 ? `${value.slice(0, 60)}…` : value}”`;
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'a group';
  return String(value);
}
