import { useAid } from './aid-context';
import { StaffWords } from './staff-words';

/**
 * In the menu of the panel, where there is a classroom: the way to it. On the first page, with nothing said, it takes
 * the place of the panel; from anywhere else it opens beside it, and says so: coming back is to where somebody was.
 * @param onPress closes the menu
 */
export function PractiseItem({ onPress }: { onPress: () => void }) {
  const { platform, fields, view, consultation } = useAid();
  const { practise } = platform;
  if (!practise) return null;
  const { at } = view.value;
  // Without a decision the first step is the page on which one is picked.
  const first = !consultation.current.value && (at === 'start' || at === 'decisions');
  const beside = !first || consultation.events.value.length > 0;
  const press = () => {
    onPress();
    // What is being typed is said before the screen is left.
    for (const say of [...fields]) say();
    practise(beside || consultation.events.peek().length > 0);
  };
  return (
    <li>
      <button type="button" data-testid="practise" onClick={press}>
        <StaffWords of={beside ? 'practise.beside' : 'practise.menu'} />
      </button>
    </li>
  );
}
