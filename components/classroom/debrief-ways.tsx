import type { Signal } from '@preact/signals';
import { type ClassroomKey, classroomWords } from '../../lib/words/classroom-words';

const { t } = classroomWords;

interface DebriefWaysProps {
  print: () => void;
  save: () => void;
  /** Not where it is kept already. */
  keep?: () => void;
  /** What came of it. */
  said: Signal<ClassroomKey | undefined>;
}

/** Where a debrief goes, each at a press, and what came of that. On paper there is none of it. */
export function DebriefWays({ print, save, keep, said }: DebriefWaysProps) {
  return (
    <>
      <div class="actions actions-line not-on-paper">
        <button class="button" type="button" data-testid="print-debrief" onClick={print}>
          {t('debrief.print')}
        </button>
        <button class="button button-quiet" type="button" data-testid="save-debrief" onClick={save}>
          {t('debrief.save')}
        </button>
        {keep && (
          <button class="button button-quiet" type="button" data-testid="keep-debrief" onClick={keep}>
            {t('debrief.keep')}
          </button>
        )}
      </div>
      <p class="not-on-paper" role="status">
        {said.value && t(said.value)}
      </p>
    </>
  );
}
