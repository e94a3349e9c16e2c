import type { ScreenFacts } from '../../lib/debrief/debrief-facts';
import { classroomWords } from '../../lib/words/classroom-words';
import { clockWords } from '../../lib/words/time-words';
import { viewWords } from './view-words';

const { t } = classroomWords;

/** The steps of the aid one after another, each with the time at which it came. */
export function ViewsLine({ views }: Pick<ScreenFacts, 'views'>) {
  return (
    <div class="replay-views">
      <h3>{t('debrief.steps')}</h3>
      <ol>
        {views.map(({ at, view, of }, place) => (
          <li key={`${at} ${place}`}>
            <time dateTime={`PT${at}S`}>{clockWords(at)}</time> {viewWords(view, of)}
          </li>
        ))}
      </ol>
    </div>
  );
}
