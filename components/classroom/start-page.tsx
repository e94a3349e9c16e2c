import { hashOf } from '../../lib/practice/classroom-view';
import { classroomWords } from '../../lib/words/classroom-words';
import { useClassroom } from './around';
import { KeptList } from './kept-list';
import { places } from './places';

const { t } = classroomWords;

/** The cases, and the conversations that were acted on them. */
export function StartPage() {
  const { cases, decisions } = useClassroom();
  const titleOf = (decision: string) => decisions.find(({ id }) => id === decision)?.title ?? decision;
  return (
    <main class="sheet classroom-sheet">
      <h1 tabIndex={-1}>{t('title')}</h1>
      <p class="classroom-lead">{t('lead')}</p>
      <section class="plan-part">
        <h2>{t('cases')}</h2>
        <p class="soft">{t('cases.lead')}</p>
        <ul class="case-list">
          {cases.map(({ id, title, decision, setting, minutes }) => (
            <li key={id}>
              <a href={hashOf({ at: 'case', case: id })} data-case={id}>
                {title}
              </a>
              <p>{t('case.minutes', { setting, minutes })}</p>
              <p>{t('case.about', { title: titleOf(decision) })}</p>
            </li>
          ))}
        </ul>
      </section>
      {places.tilt && (
        <section class="plan-part">
          <h2>
            <a href={hashOf({ at: 'tilt' })}>{t('tilt')}</a>
          </h2>
          <p>{t('tilt.lead')}</p>
        </section>
      )}
      <KeptList />
    </main>
  );
}
