import type { Parts } from './aid-context';
import { KeptBefore } from './kept-before';
import { NextWoman } from './next-woman';
import { PanelMenu } from './panel-menu';
import { PlanName } from './plan-name';
import { RecordWay } from './record-way';
import { WhereSaved } from './where-saved';
import { WhereSent } from './where-sent';

/** What stands in the steps and in the menu where keeping goes by itself, one plan follows another on the same device,
 * and a record stands beside it. */
export const keptParts: Parts = {
  start: KeptBefore,
  name: PlanName,
  plan: NextWoman,
  out: RecordWay,
  menu: PanelMenu,
  where: WhereSaved,
  sent: WhereSent,
};
