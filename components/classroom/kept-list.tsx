import { useSignal } from '@preact/signals';
import { classroomWords } from '../../lib/words/classroom-words';
import { SecondPress } from '../late/second-press';
import { useClassroom, useTitle } from './around';
import { KeptDebriefs } from './kept-debriefs';
import { KeptRow } from './kept-row';
import { PracticeFile } from './practice-file';
import { Unkept, whyKey } from './unkept';

const { t } = classroomWords;

/** Every conversation that was acted on this device, what cannot be read of them, and the ways to take them away. */
export function KeptList() {
  const { room } = useClassroom();
  const titleOf = useTitle();
  const said = useSignal('');
  const all = room.all.value;
  const unread = room.unread.value;
  const erase = async (one?: { id: string }) => {
    const outcome = await room.erase(one?.id);
    said.value = outcome.ok ? t('kept.gone') : t(whyKey(outcome.why));
  };
  const debriefs = room.debriefs.value ?? [];
  const some = (all?.length ?? 0) + debriefs.length + unread > 0;
  return (
    <section class="plan-part" data-kept>
      <h2>{t('kept')}</h2>
      <p class="soft">{t('kept.lead')}</p>
      <p role="status" class="classroom-said">
        {said}
      </p>
      {!all && <p>{t('kept.reading')}</p>}
      {all?.length === 0 && unread === 0 && <p>{t('kept.none')}</p>}
      {some && <Unkept />}
      <ul class="kept-practice">
        {all?.map((practice) => (
          <KeptRow key={practice.id} practice={practice} title={titleOf(practice)} onErase={() => erase(practice)} />
        ))}
      </ul>
      {debriefs.length > 0 && <KeptDebriefs debriefs={debriefs} onErase={erase} />}
      {unread > 0 && (
        <p class="notice" data-unread>
          {t('kept.unread', { n: unread })}
        </p>
      )}
      {some && (
        <div class="where-actions">
          <SecondPress
            label={t('kept.deleteAll')}
            question={t('kept.sure')}
            yes={t('kept.deleteAllSure')}
            no={t('kept.keepAll')}
            onYes={() => erase()}
            testid="delete-all"
          />
        </div>
      )}
      <PracticeFile />
    </section>
  );
}
