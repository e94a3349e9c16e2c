import type { CaseRule } from './case-rule';
import { pageRules } from './page-rules';
import { personRules } from './person-rules';
import { playRules } from './play-rules';
import { roleRules } from './role-rules';
import { caseWordRules } from './word-rules';

/** Every rule that a case is held to, besides its shape. */
export const caseRules: readonly CaseRule[] = [...playRules, ...roleRules, ...personRules, ...caseWordRules, ...pageRules];
