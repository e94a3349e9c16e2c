import { useSignal } from '@preact/signals';
import { hashOf } from '../../lib/practice/classroom-view';
import type { Practice } from '../../lib/practice/practice';
import { classroomWords } from '../../lib/words/classroom-words';
import { useClassroom } from './around';
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
  const sure = useSignal(false);
  const known = cases.some(({ id }) => id === practice.case.id);
  const name = known ? title : t('kept.fromFile', { title });
  const [section] = sectionsOf(practice);
  const ask = (to: boolean) => () => {
    sure.value = to;
  };
  return (
    <li data-practice-row={practice.id}>
      <h3>{name || t('kept.unknown')}</h3>
      <p>
        {t('kept.began', { date: date(practice.began), time: time(practice.began) })}{' '}
        {practice.ended === null && t('kept.goesOn')}
      </p>
      <p class="where-actions">
        {section && (
          <a class="link-button" href={hashOf({ at: 'practice', practice: practice.id, section })} data-testid="open-practice">
            {t(practice.ended === null ? 'kept.goOn' : 'kept.open')}
            <span class="unseen">: {name}</span>
          </a>
        )}
        {sure.value ? (
          <>
            <b role="alert">{t('kept.sure')}</b>
            <button class="link-button" type="button" data-testid="delete-one-sure" onClick={onErase}>
              {t('kept.deleteIt')}
              <span class="unseen">: {name}</span>
            </button>
            <button class="link-button" type="button" onClick={ask(false)}>
              {t('kept.keep')}
              <span class="unseen">: {name}</span>
            </button>
          </>
        ) : (
          <button class="link-button" type="button" data-testid="delete-one" onClick={ask(true)}>
            {t('kept.delete')}
            <span class="unseen">: {name}</span>
          </button>
        )}
      </p>
    </li>
  );
}
