import { sizeProblems } from '../pack/size-problems';
import { repeatedKeys } from '../repeated-keys';
import { soundParts } from '../sound-parts';
import type * as z from '../zod';
import type { Case } from './case';
import type { CaseDecision } from './case-decision';
import type { CaseProblem } from './case-rule';
import { caseRules } from './case-rules';
import { caseFile } from './case-schema';
import { caseTexts } from './case-texts';
import { withoutMark } from './without-mark';

export interface CaseSource {
  /** The name of the folder, which is the id of the case: how it is called in a problem. */
  name: string;
  text: string;
}

export type ParsedCase = { ok: true; case: Case } | { ok: false; problems: CaseProblem[] };

/** What stands in a text that was written in another encoding and read as UTF-8. */
const notUtf8 = /[\u0000\uFFFD]/;

/** The rule behind every fault of form: `lib/training/case-schema.ts`. */
const schemaRule = 'schema';

/**
 * The door that every case comes through: text in, a case or all of its problems out, each with where, what and what to
 * do. Refuses, and never throws.
 * @param decisions every decision that a case can be about
 */
export function parseCase({ name, text: written }: CaseSource, decisions: readonly CaseDecision[]): ParsedCase {
  const text = withoutMark(written);
  const large = sizeProblems(text, name);
  if (large.length > 0)
    return { ok: false, problems: large.map((problem) => ({ ...problem, todo: 'give the file of a case', rule: schemaRule })) };
  if (notUtf8.test(text))
    return {
      ok: false,
      problems: [
        { rule: schemaRule, where: name, what: 'is not written in UTF-8', todo: 'save it again with the encoding UTF-8' },
      ],
    };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const what = `is not JSON (${(error as Error).message})`;
    return { ok: false, problems: [{ rule: schemaRule, where: name, what, todo: 'correct the file where the message points' }] };
  }
  const at = (path: readonly PropertyKey[]) => [name, ...path.map(String)].join(' › ');
  const problems: CaseProblem[] = repeatedKeys(text).map((path) => ({
    rule: schemaRule,
    where: at(path),
    what: 'stands twice, and one of the two would be lost',
    todo: 'keep one of them',
  }));
  const read = caseFile.safeParse(json, { reportInput: true });
  if (!read.success) problems.push(...read.error.issues.flatMap((issue) => shapeProblems(issue, at)));
  const draft = read.success ? read.data : (soundParts(caseFile, json) ?? {});
  if (draft.id !== undefined && draft.id !== name)
    problems.push({ rule: schemaRule, where: at(['id']), what: `is \`${draft.id}\``, todo: 'name the folder and the id alike' });
  const context = { draft, texts: caseTexts(json), decisions };
  for (const { id: rule, check } of caseRules)
    check(context, (where, what, todo) => problems.push({ rule, where: at(where), what, todo }));
  if (!read.success || problems.length > 0) return { ok: false, problems };
  const { $schema: _, after, ...rest } = read.data;
  return { ok: true, case: { ...rest, after: after as [string, string, string] } };
}

const kinds: Record<string, string> = {
  string: 'a text in quotation marks',
  number: 'a number without quotation marks',
  int: 'a whole number without quotation marks',
  array: 'a list in [ ]',
  object: 'a group in { }',
};

function shapeProblems(issue: z.core.$ZodIssue, at: (path: readonly PropertyKey[]) => string): CaseProblem[] {
  const told = (path: readonly PropertyKey[], what: string, todo: string) => ({ rule: schemaRule, where: at(path), what, todo });
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => told([...issue.path, key], 'is no field of a case', 'correct the spelling or take it out'));
  if (issue.code === 'invalid_type' && issue.input === undefined) return [told(issue.path, 'is missing', 'add it')];
  const [what = '', todo] = issue.message.split('; ');
  if (todo !== undefined) return [told(issue.path, what, todo)];
  const expected = 'expected' in issue ? kinds[String(issue.expected)] : undefined;
  return [told(issue.path, 'is of another kind', `write ${expected ?? 'what docs/training.md says of it'}`)];
}
