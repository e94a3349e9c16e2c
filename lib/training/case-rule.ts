import type { Report } from '../pack/report';
import type { Problem } from '../problem';
import type { Parts } from '../sound-parts';
import type { CaseDecision } from './case-decision';
import type { CaseFile } from './case-schema';
import type { CaseText } from './case-texts';

/** What a case is held to the rules with. */
export interface CaseContext {
  /** As much of it as is sound. */
  draft: Parts<CaseFile>;
  texts: readonly CaseText[];
  /** Every decision that there is. */
  decisions: readonly CaseDecision[];
}

/** One rule that every case is held to. */
export interface CaseRule {
  /** Stable, in lower case with hyphens. */
  id: string;
  /** The harm that it keeps off, in a sentence. */
  reason: string;
  /** Reports each breach; `where` is the path below the case. */
  check: (context: CaseContext, report: Report) => void;
}

/** A problem of a case, with the rule that found it. */
export interface CaseProblem extends Problem {
  rule: string;
}
