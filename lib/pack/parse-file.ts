import type { Problem } from '../problem';
import type * as z from '../zod';

export interface ParsedFile<T> {
  /** The file, or what is sound in it; undefined when too little is sound to go on with. */
  data: T | undefined;
  problems: Problem[];
  /** Parts were left out to go on: what seems missing elsewhere may be missing because of that. */
  partial: boolean;
}

type Issue = z.core.$ZodIssue;

/**
 * Parses one file of a pack. A fault in one row or one key does not hide the faults of the others: what is unknown
 * is left out, a row that cannot be read is left out, and the rest goes on to the rules.
 */
export function parseFile<T>(schema: z.ZodMiniType<T>, text: string, name: string): ParsedFile<T> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const what = `is not JSON (${(error as Error).message})`;
    return {
      data: undefined,
      problems: [{ where: name, what, todo: 'correct the file where the message points' }],
      partial: true,
    };
  }
  const first = schema.safeParse(json, { reportInput: true });
  if (first.success) return { data: first.data, problems: [], partial: false };

  const { issues } = first.error;
  const problems = issues.flatMap((issue) => problemsOf(issue, name));
  const repaired = schema.safeParse(withoutFaults(json, issues));
  // An unknown key can be left out without leaving a gap; an entry of a list cannot.
  const partial = !repaired.success || issues.some(({ code }) => code !== 'unrecognized_keys');
  return { data: repaired.success ? repaired.data : undefined, problems, partial };
}

function problemsOf(issue: Issue, name: string): Problem[] {
  const where = (...more: string[]) => [name, ...issue.path.map(String), ...more].join(' › ');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      where: where(key),
      what: 'is an unknown key',
      todo: 'correct the spelling or take it out',
    }));
  }
  if (issue.code === 'invalid_type' && issue.input === undefined) return [{ where: where(), what: 'is missing', todo: 'add it' }];
  return [{ where: where(), what: issue.message, todo: 'correct the value; lib/pack/schema.ts says what is expected' }];
}

/** A copy of `json` without unknown keys, and without the entries of lists in which another fault lies. */
function withoutFaults(json: unknown, issues: readonly Issue[]): unknown {
  const copy = structuredClone(json);
  const drop = new Map<unknown[], Set<number>>();
  for (const issue of issues) {
    if (issue.code === 'unrecognized_keys') {
      const holder = at(copy, issue.path) as Record<string, unknown>;
      for (const key of issue.keys) delete holder[key];
      continue;
    }
    const entry = issue.path.findIndex((step) => typeof step === 'number');
    if (entry < 0) continue;
    const list = at(copy, issue.path.slice(0, entry)) as unknown[];
    drop.set(list, (drop.get(list) ?? new Set()).add(Number(issue.path[entry])));
  }
  for (const [list, places] of drop) list.splice(0, list.length, ...list.filter((_, place) => !places.has(place)));
  return copy;
}

function at(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step], json);
}
