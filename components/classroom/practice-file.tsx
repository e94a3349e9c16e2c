import { useSignal } from '@preact/signals';
import type { Problem } from '../../lib/problem';
import { classroomWords } from '../../lib/words/classroom-words';
import { FileChoice } from '../file-choice';
import { useClassroom } from './around';
import { sectionsOf } from './sections';

const { t } = classroomWords;

/** Opens what the classroom saved on another device. A real plan is refused here as practice is everywhere else. */
export function PracticeFile() {
  const { openFile, go } = useClassroom();
  const problems = useSignal<readonly Problem[]>([]);
  const open = async (file: File | undefined) => {
    if (!file) return;
    const read = await openFile(file);
    problems.value = read.ok ? [] : read.problems;
    if (!read.ok) return;
    const [section] = sectionsOf(read.practice);
    if (section) go({ at: 'practice', practice: read.practice.id, section });
  };
  return (
    <div class="practice-file">
      <p class="soft">{t('file.lead')}</p>
      <FileChoice label={t('file.open')} testid="practice-file" onFiles={([file]) => open(file)} />
      {problems.value.length > 0 && (
        <div class="problem" role="alert">
          <p>{t('file.refused')}</p>
          <ul>
            {problems.value.map((problem) => (
              <li key={`${problem.where} ${problem.what}`}>{t('file.problem', { ...problem })}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
