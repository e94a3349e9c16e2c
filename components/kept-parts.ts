import type { Parts } from './aid-context';
import { BeginItem } from './begin-item';
import { KeptBefore } from './kept-before';
import { NextWoman } from './next-woman';
import { PlanName } from './plan-name';
import { RecordWay } from './record-way';
import { WhereSaved } from './where-saved';
import { WhereSent } from './where-sent';

/** What stands in the steps where keeping goes by itself, one plan follows another on the same device,
 * and a record stands beside it. */
export const keptParts: Parts = {
  start: KeptBefore,
  name: PlanName,
  plan: NextWoman,
  out: RecordWay,
  begin: BeginItem,
  where: WhereSaved,
  sent: WhereSent,
};
