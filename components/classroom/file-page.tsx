import { classroomWords } from '../../lib/words/classroom-words';
import { useAid } from '../aid-context';
import { FileOut } from '../late/file-out';
import { Title } from '../title';

const { t } = classroomWords;

/** Saves what was acted to a file that says that it is practice. Nothing comes in here. */
export function FilePage() {
  const aid = useAid();
  return (
    <>
      <Title>{aid.t('step.carry')}</Title>
      <section class="plan-part">
        <h2 lang="en-GB">{t('talk.file')}</h2>
        <p lang="en-GB">{t('talk.file.lead')}</p>
        {aid.consultation.events.value.length === 0 ? <p class="soft">{aid.t('carry.outEmpty')}</p> : <FileOut />}
      </section>
    </>
  );
}
