import { readability } from '../lib/pack/readability';
import { problemLine } from '../lib/problem';
import type { CaseProblem } from '../lib/training/case-rule';
import { caseRules } from '../lib/training/case-rules';
import { caseTexts } from '../lib/training/case-texts';
import { parseCases } from '../lib/training/parse-cases';
import { withoutMark } from '../lib/training/without-mark';
import { caseSourcesIn, decisionsIn, strayFolders } from './case-files';

/** What the rules found in one case. */
export interface LintedCase {
  name: string;
  problems: CaseProblem[];
  /** Reading grade of its texts; undefined where there is none to measure. */
  grade: number | undefined;
}

/** Every rule, for `--rules`. */
export const allCaseRules = caseRules.map(({ id, reason }) => ({ id, reason }));

/**
 * Holds every case in a folder to all rules.
 * @param packsFolder where the decisions are that they are about
 */
export function lintCases(folder: string, packsFolder: string): LintedCase[] {
  const sources = caseSourcesIn(folder);
  const linted = parseCases(sources, decisionsIn(packsFolder)).map((one, at) => ({
    name: one.name,
    problems: one.problems,
    grade: one.case ? readability(textsIn(sources[at]?.text ?? '{}')).grade : undefined,
  }));
  return [...linted, ...strayFolders(folder).map((one) => ({ ...one, grade: undefined }))];
}

/** Sentences alone: a name or a title is none. */
function textsIn(text: string): string[] {
  return caseTexts(JSON.parse(withoutMark(text)))
    .map((one) => one.text)
    .filter((one) => /[.?][”’]?$/.test(one));
}

/** One problem a line, with the rule that found it. */
export function caseLine({ rule, ...problem }: CaseProblem): string {
  return `${problemLine(problem)} [${rule}]`;
}
