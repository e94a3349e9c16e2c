import { useAid } from './aid-context';
import { useBegin } from './use-begin';

/** Among the pages, where keeping goes by itself: a new plan. @param onPress closes the menu */
export function BeginItem({ onPress }: { onPress: () => void }) {
  const { t, platform } = useAid();
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
        {t('saved.begin')}
      </button>
    </li>
  );
}
