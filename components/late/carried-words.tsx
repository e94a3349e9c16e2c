import type { CarriedPlan } from '../../lib/carry/carried-plan';
import { effective } from '../../lib/consultation/state';
import { useAid } from '../aid-context';
import { Hers } from '../paper-parts';

const own = new Set(['about', 'reason', 'planB', 'question']);
/** Enough to know her by. */
const first = 2;

/** Her first own words in a plan that came in, closed at first: somebody else may look on. */
export function CarriedWords({ plan: { events } }: { plan: CarriedPlan }) {
  const { t } = useAid();
  const hers = effective(events).flatMap((event) =>
    own.has(event.kind) && 'words' in event && event.words.trim() !== '' ? [event] : [],
  );
  // Of a saying that was typed with pauses, the whole.
  const whole = hers.filter(({ id }) => !hers.some(({ continues }) => continues === id));
  return (
    <details class="carried-words">
      <summary>{t('carry.showIn')}</summary>
      {whole.length === 0 && <p>{t('carry.noOwnWords')}</p>}
      {whole.slice(0, first).map(({ id, words }) => (
        <Hers key={id} words={words} />
      ))}
    </details>
  );
}
