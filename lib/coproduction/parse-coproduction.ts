import { sizeProblems } from '../pack/size-problems';
import type { Problem } from '../problem';
import { repeatedKeys } from '../repeated-keys';
import { soundParts } from '../sound-parts';
import type * as z from '../zod';
import type { Coproduction } from './coproduction';
import { type CoproductionContext, coproductionRules } from './coproduction-rules';
import { coproductionFile } from './coproduction-schema';

export type ParsedCoproduction = { ok: true; record: Coproduction } | { ok: false; problems: Problem[] };

/** What it is called in a problem, below the name of its pack. */
export const coproductionName = 'coproduction.json';

/**
 * The door that every record of co-production comes through: text in, a record or all of its problems out, each with
 * where, what and what to do. Refuses, and never throws.
 * @param pack the id of the pack that it lies beside
 * @param text undefined where there is no such file
 */
export function parseCoproduction(
  pack: string,
  text: string | undefined,
  around: Pick<CoproductionContext, 'versions' | 'ids' | 'today'>,
): ParsedCoproduction {
  const at = (path: readonly PropertyKey[]) => [pack, coproductionName, ...path.map(String)].join(' › ');
  const whole = (what: string, todo: string): ParsedCoproduction => ({ ok: false, problems: [{ where: at([]), what, todo }] });
  if (text === undefined)
    return whole('is missing', 'add it; docs/co-production.md has one to begin with, which says that nobody was involved yet');
  const large = sizeProblems(text, at([]));
  if (large.length > 0) return { ok: false, problems: large };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return whole(`is not JSON (${(error as Error).message})`, 'correct the file where the message points');
  }
  const problems: Problem[] = repeatedKeys(text).map((path) => ({
    where: at(path),
    what: 'stands twice, and one of the two would be lost',
    todo: 'keep one of them',
  }));
  const read = coproductionFile.safeParse(json, { reportInput: true });
  if (!read.success) problems.push(...read.error.issues.flatMap((issue) => shapeProblems(issue, at)));
  const draft = read.success ? read.data : (soundParts(coproductionFile, json) ?? {});
  if (draft.pack !== undefined && draft.pack !== pack)
    problems.push({ where: at(['pack']), what: `is \`${draft.pack}\``, todo: `write \`${pack}\`, the pack that it lies beside` });
  for (const rule of coproductionRules)
    rule({ draft, json, ...around }, (where, what, todo) => problems.push({ where: at(where), what, todo }));
  if (!read.success || problems.length > 0) return { ok: false, problems };
  const { $schema: _, ...record } = read.data;
  return { ok: true, record };
}

function shapeProblems(issue: z.core.$ZodIssue, at: (path: readonly PropertyKey[]) => string): Problem[] {
  const told = (path: readonly PropertyKey[], what: string, todo: string) => ({ where: at(path), what, todo });
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) =>
      told([...issue.path, key], 'is no field of the record', 'correct the spelling or take it out'),
    );
  if (issue.code === 'invalid_type' && issue.input === undefined) return [told(issue.path, 'is missing', 'add it')];
  const [what = '', todo] = issue.message.split('; ');
  return [
    told(issue.path, todo === undefined ? 'is of another kind' : what, todo ?? 'write what docs/co-production.md says of it'),
  ];
}
