import { agreementRules } from './agreement-rules';
import { armRules } from './arm-rules';
import { balanceRules } from './balance-rules';
import { chanceWordRules } from './chance-word-rules';
import { claimRules } from './claim-rules';
import { dateRules } from './date-rules';
import { eventRules } from './event-rules';
import { figureRules } from './figure-rules';
import { findingRules } from './finding-rules';
import { frameRules } from './frame-rules';
import { limitRules } from './limit-rules';
import { mannerRules } from './manner-rules';
import { namingRules } from './naming-rules';
import { numberRules } from './number-rules';
import { pluralRules } from './plural-rules';
import { pressureRules } from './pressure-rules';
import { questionRules } from './question-rules';
import { referenceRules } from './reference-rules';
import type { Rule } from './rule';
import { sideRules } from './side-rules';
import { signOffRules } from './sign-off-rules';
import { sourceRules } from './source-rules';
import { steeringRules } from './steering-rules';
import { testRules } from './test-rules';
import { valueRules } from './value-rules';
import { versionRules } from './version-rules';
import { wordRules } from './word-rules';

/** Every rule that a pack is held to: while building, by the linter, and when a local pack is opened. */
export const rules: readonly Rule[] = [
  ...armRules,
  ...figureRules,
  ...findingRules,
  ...agreementRules,
  ...frameRules,
  ...eventRules,
  ...testRules,
  ...referenceRules,
  ...sourceRules,
  ...dateRules,
  ...signOffRules,
  ...versionRules,
  ...wordRules,
  ...pluralRules,
  ...numberRules,
  ...chanceWordRules,
  ...steeringRules,
  ...pressureRules,
  ...namingRules,
  ...mannerRules,
  ...balanceRules,
  ...sideRules,
  ...claimRules,
  ...valueRules,
  ...questionRules,
  ...limitRules,
];
