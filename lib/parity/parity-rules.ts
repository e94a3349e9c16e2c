import { easyRules } from './easy-rules';
import { formRules } from './form-rules';
import { letterRules } from './letter-rules';
import { numberParityRules } from './number-parity-rules';
import { orderRules } from './order-rules';
import type { ParityRule } from './parity-rule';
import { saidRules } from './said-rules';
import { senseRules } from './sense-rules';
import { sizeRules } from './size-rules';

/** Everything that words in another language are held to against the English ones, of the interface and of packs alike. */
export const parityRules: readonly ParityRule[] = [
  ...formRules,
  ...numberParityRules,
  ...orderRules,
  ...letterRules,
  ...sizeRules,
  ...saidRules,
  ...senseRules,
  ...easyRules,
];
