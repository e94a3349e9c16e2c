import { hashOf } from '../../lib/practice/classroom-view';
import type { Practice } from '../../lib/practice/practice';
import { classroomWords } from '../../lib/words/classroom-words';
import { useClassroom } from './around';
import { DeleteKept } from './delete-kept';
import { sectionsOf } from './sections';

const { t, date, time } = classroomWords;

interface KeptRowProps {
  practice: Practice;
  title: string;
  onErase: () => void;
}

/** One conversation by its case and the day on which it was acted. */
export function KeptRow({ practice, title, onErase }: KeptRowProps) {
  const { cases } = useClassroom();
  const known = cases.some(({ id }) => id === practice.case.id);
  const name = known ? title : t('kept.fromFile', { title });
  const [section] = sectionsOf(practice);
  return (
    <li data-practice-row={practice.id}>
      <h3>{name || t('kept.unknown')}</h3>
      <p>
        {t('kept.began', { date: date(practice.began), time: time(practice.began) })}{' '}
        {practice.ended === null && t('kept.goesOn')}
      </p>
      <div class="where-actions">
        {section && (
          <a class="link-button" href={hashOf({ at: 'practice', practice: practice.id, section })} data-testid="open-practice">
            {t(practice.ended === null ? 'kept.goOn' : 'kept.open')}
            <span class="unseen">: {name}</span>
          </a>
        )}
        <DeleteKept name={name} onYes={onErase} testid="delete-one" />
      </div>
    </li>
  );
}
