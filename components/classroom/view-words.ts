import { viewNames } from '../../lib/replay/view-names';
import { classroomWords } from '../../lib/words/classroom-words';
import { replayWords } from '../../lib/words/replay-words';

/** A step or page as it is called on the screen; one of another version by its name. */
export function viewWords(view: string): string {
  if (view === 'away') return classroomWords.t('replay.view.away');
  const known = viewNames.find((name) => name === view);
  return known ? replayWords.t(`step.${known}`) : view;
}
