import { useAid } from '../aid-context';
import { StaffWords } from '../staff-words';
import { LockIcon } from './lock-icon';
import { canLock, lockNow } from './lock-now';

/** In the menu, where a lock makes sense. @param onPress closes the menu */
export function LockItem({ onPress }: { onPress: () => void }) {
  const aid = useAid();
  const { platform } = aid;
  if (!canLock(platform.plans)) return null;
  const { asks } = platform.plans.keeping.value;
  return (
    <li>
      <button
        type="button"
        data-testid="lock-now"
        onClick={() => {
          onPress();
          void lockNow(aid);
        }}
      >
        {asks && <LockIcon />}
        <StaffWords of={asks ? 'lock.now' : 'lock.coverNow'} />
      </button>
    </li>
  );
}
