import { useSignal } from '@preact/signals';
import type { Practice } from '../../lib/practice/practice';
import type { Apart } from '../../lib/practice/told-apart';
import type { Problem } from '../../lib/problem';
import { classroomWords } from '../../lib/words/classroom-words';
import { FileChoice } from '../file-choice';
import { useClassroom } from './around';
import { Problems } from './problems';
import { sectionsOf } from './sections';
import { ToldApartList } from './told-apart-list';

const { t } = classroomWords;

/** Opens what the classroom saved on another device. A real plan is refused here as practice is everywhere else. */
export function PracticeFile() {
  const { openFile, go } = useClassroom();
  const problems = useSignal<readonly Problem[]>([]);
  const told = useSignal<{ practice: Practice; apart: Apart } | undefined>(undefined);
  const open = async (file: File | undefined) => {
    if (!file) return;
    const read = await openFile(file);
    problems.value = read.ok ? [] : read.problems;
    told.value = undefined;
    if (!read.ok) return;
    if ('debrief' in read) return go({ at: 'debrief', debrief: read.debrief.id });
    if (read.apart) {
      told.value = { practice: read.practice, apart: read.apart };
      return;
    }
    const [section] = sectionsOf(read.practice);
    if (section) go({ at: 'practice', practice: read.practice.id, section });
  };
  return (
    <div class="practice-file">
      <p class="soft">{t('file.lead')}</p>
      <FileChoice label={t('file.open')} testid="practice-file" onFiles={([file]) => open(file)} />
      <Problems lead={t('file.refused')} problems={problems.value} />
      {told.value && <ToldApartList {...told.value} />}
    </div>
  );
}
