import type { Parts } from '../aid-context';
import { AsideNotice } from './aside-notice';
import { IdleLock } from './idle-lock';
import { LockItem } from './lock-item';

/** What keeping adds to every screen. In the widget it comes with what reads and seals: before that there is no use for it. */
export const lateParts: Parts = { notice: AsideNotice, lock: LockItem, guard: IdleLock };
