import type { KeptDebrief } from '../../lib/debrief/kept-debrief';
import { hashOf } from '../../lib/practice/classroom-view';
import { classroomWords } from '../../lib/words/classroom-words';
import { useClassroom } from './around';
import { DeleteKept } from './delete-kept';

const { t, date } = classroomWords;

interface KeptDebriefsProps {
  debriefs: readonly KeptDebrief[];
  onErase: (debrief: KeptDebrief) => void;
}

/** The debriefs without a conversation, each by its case or its decision, and its day: by nothing that stands in it as a word. */
export function KeptDebriefs({ debriefs, onErase }: KeptDebriefsProps) {
  const { cases, decisions } = useClassroom();
  return (
    <>
      <h3 class="kept-debriefs">{t('kept.debriefs')}</h3>
      <p class="soft">{t('kept.debriefs.lead')}</p>
      <ul class="kept-practice">
        {debriefs.map((one) => {
          const { decision, day, case: acted } = one.debrief;
          const of = typeof acted === 'object' && acted && 'id' in acted ? acted.id : undefined;
          const title = cases.find(({ id }) => id === of)?.title ?? decisions.find(({ id }) => id === decision.id)?.title;
          const name = title ? t('kept.debriefOf', { title }) : t('debrief.title');
          return (
            <li key={one.id} data-debrief-row={one.id}>
              <h4>{name}</h4>
              <p>{t('kept.acted', { date: date(day) })}</p>
              <div class="where-actions">
                <a class="link-button" href={hashOf({ at: 'debrief', debrief: one.id })} data-testid="open-debrief">
                  {t('kept.seeDebrief')}
                  <span class="unseen">: {name}</span>
                </a>
                <DeleteKept name={name} onYes={() => onErase(one)} testid="delete-debrief" />
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}
