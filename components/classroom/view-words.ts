import { viewNames } from '../../lib/replay/view-names';
import { classroomWords } from '../../lib/words/classroom-words';
import { replayWords } from '../../lib/words/replay-words';

/**
 * A step or page as it is called on the screen; one of another version by its name.
 * @param of the step that it shows in two languages at once
 */
export function viewWords(view: string, of?: string): string {
  if (of !== undefined) return classroomWords.t('replay.view.of', { page: viewWords(view), step: viewWords(of) });
  if (view === 'away' || view === 'cards') return classroomWords.t(`replay.view.${view}`);
  const known = viewNames.find((name) => name === view);
  return known && known !== 'cards' ? replayWords.t(`step.${known}`) : view;
}
