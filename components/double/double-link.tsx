import { useAid, type View } from '../aid-context';
import { doubleOfView } from './double-of-view';

/** The steps, and the page that leads back to one: the other pages are not there in two languages. */
const inTwo: ReadonlySet<View['at']> = new Set(['start', 'matters', 'compare', 'row', 'questions', 'decide', 'plan', 'language']);

/** The way to the screen that she came from, in two languages. Not there where there is one language alone. */
export function DoubleLink() {
  const { t, view, go, platform, consultation } = useAid();
  const others = (platform.languages?.offered.value ?? []).filter(({ simple }) => !simple);
  if (!consultation.current.value || !inTwo.has(view.value.at) || others.length < 2) return null;
  const back = 'back' in view.value ? view.value.back : view.value;
  return (
    <button
      class="link-button"
      type="button"
      data-testid="to-double"
      onClick={() => go({ at: 'double', of: doubleOfView(view.value), ...(back && { back }) })}
    >
      {t('step.double')}
    </button>
  );
}
