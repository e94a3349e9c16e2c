import type { Case } from './case';
import type { CaseDecision } from './case-decision';
import type { CaseProblem } from './case-rule';
import { type CaseSource, parseCase } from './parse-case';
import { withoutMark } from './without-mark';

/** One case of a folder, with what is wrong with it. */
export interface CheckedCase {
  name: string;
  case?: Case;
  problems: CaseProblem[];
}

/** Every case of a folder: each held to the rules, and none with the id of another. */
export function parseCases(sources: readonly CaseSource[], decisions: readonly CaseDecision[]): CheckedCase[] {
  const first = new Map<string, string>();
  return sources.map((source) => {
    const parsed = parseCase(source, decisions);
    const problems = parsed.ok ? [] : [...parsed.problems];
    const id = idIn(source.text);
    const other = id === undefined ? undefined : first.get(id);
    if (id !== undefined && other === undefined) first.set(id, source.name);
    if (other !== undefined)
      problems.push({
        rule: 'one-id-a-case',
        where: `${source.name} › id`,
        what: `\`${id}\` is the id of ${other} too`,
        todo: 'give one of the two an id of its own',
      });
    return parsed.ok && problems.length === 0
      ? { name: source.name, case: parsed.case, problems }
      : { name: source.name, problems };
  });
}

/** Its id, whatever else is wrong with the file. */
function idIn(text: string): string | undefined {
  try {
    const { id } = JSON.parse(withoutMark(text)) as { id?: unknown };
    return typeof id === 'string' ? id : undefined;
  } catch {
    return undefined;
  }
}
