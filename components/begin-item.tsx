import { useAid } from './aid-context';
import { StaffWords } from './staff-words';
import { useBegin } from './use-begin';

/** In the menu, where keeping goes by itself: a new plan. @param onPress closes the menu */
export function BeginItem({ onPress }: { onPress: () => void }) {
  const { platform } = useAid();
  const begin = useBegin();
  if (!platform.plans?.byItself) return null;
  return (
    <li>
      <button
        type="button"
        data-testid="begin-menu"
        onClick={() => {
          onPress();
          void begin();
        }}
      >
        <StaffWords of="saved.begin" />
      </button>
    </li>
  );
}
