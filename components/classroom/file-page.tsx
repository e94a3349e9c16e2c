import { classroomWords } from '../../lib/words/classroom-words';
import { useAid } from '../aid-context';
import { Title } from '../title';
import { useClassroom } from './around';
import { SavePractice } from './save-practice';

const { t } = classroomWords;

/** Saves what was acted so far to a file that says that it is practice. Nothing comes in here. */
export function FilePage() {
  const aid = useAid();
  const { room } = useClassroom();
  const practice = room.all.value?.find(({ id }) => id === aid.consultation.plan.value);
  return (
    <>
      <Title>{aid.t('step.carry')}</Title>
      <section class="plan-part" lang="en-GB">
        <h2>{t('talk.file')}</h2>
        <p>{t('talk.file.lead')}</p>
        {practice && <SavePractice practice={practice} />}
      </section>
    </>
  );
}
