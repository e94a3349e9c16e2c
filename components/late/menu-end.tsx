import { useAid } from '../aid-context';
import { LockItem } from './lock-item';

/** Last in the menu of the panel: the way to practise, and the lock. @param onPress closes the menu */
export function MenuEnd({ onPress }: { onPress: () => void }) {
  const { t, platform, fields } = useAid();
  const { practise } = platform;
  const press = () => {
    onPress();
    // What is being typed is said before the screen is left.
    for (const say of fields) say();
    practise?.();
  };
  return (
    <>
      {practise && (
        <li>
          <button type="button" data-testid="practise" onClick={press}>
            {t('practise.menu')}
          </button>
        </li>
      )}
      <LockItem onPress={onPress} />
    </>
  );
}
