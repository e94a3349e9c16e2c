import type { Plans } from '../../lib/keeping';
import type { AidValue } from '../aid-context';

/** Whether a lock makes sense: what is kept for whoever sits here is no more private behind one. */
export function canLock(plans: Plans | undefined): plans is Plans {
  return plans?.keeping.value.how === 'session' || plans?.keeping.value.how === 'passphrase';
}

/** Locks the screen, with half-typed words kept first. What cannot be kept is covered, and not lost. */
export async function lockNow({ platform: { plans }, fields }: AidValue): Promise<void> {
  if (!canLock(plans) || plans.locked.peek()) return;
  for (const settle of [...fields]) settle();
  await plans.lock();
}
