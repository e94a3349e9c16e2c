import type { Parts } from './aid-context';
import { BeginItem } from './begin-item';
import { KeptBefore } from './kept-before';
import { NextWoman } from './next-woman';
import { PlanName } from './plan-name';
import { WhereSaved } from './where-saved';

/** What stands in the steps where keeping goes by itself, and one plan follows another on the same device. */
export const keptParts: Parts = {
  start: KeptBefore,
  name: PlanName,
  plan: NextWoman,
  begin: BeginItem,
  where: WhereSaved,
};
