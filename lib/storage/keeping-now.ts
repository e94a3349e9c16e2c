import type { Keeping, KeepingNow } from '../keeping';
import type { Policy } from '../policy';
import type { LockRow } from './rows';

const inPanel: readonly Keeping[] = ['session', 'passphrase'];
const inWidget: readonly Keeping[] = ['nothing', 'device', 'passphrase'];

/** How plans are kept here, from the record on disk, what a trust has set, and the shell. */
export function keepingNow(row: LockRow | undefined, asks: boolean, policy: Policy, byItself: boolean): KeepingNow {
  const byPolicy = byItself && policy.keeping !== undefined;
  const choices = byPolicy && policy.keeping ? [policy.keeping] : byItself ? inPanel : inWidget;
  const how = row?.how ?? (byItself ? 'session' : 'nothing');
  return {
    how,
    // A policy of forgetting asks nothing of anybody; one of passphrases waits for a passphrase.
    chosen: policy.keeping === 'session' && byPolicy ? how === 'session' : Boolean(row?.chosen) && choices.includes(how),
    choices,
    byPolicy,
    asks,
    lockMinutes: byItself || asks ? policy.lockMinutes : 0,
    purgeDays: policy.purgeDays,
  };
}
