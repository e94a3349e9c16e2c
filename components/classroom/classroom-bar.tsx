import { hashOf } from '../../lib/practice/classroom-view';
import { goingOn } from '../../lib/practice/going-on';
import { classroomWords } from '../../lib/words/classroom-words';
import { Icon } from '../icon';
import { useClassroom } from './around';

const { t } = classroomWords;

/** The way back, and the ways to show it to a room. */
export function ClassroomBar() {
  const { view, large, openTab, leave, room } = useClassroom();
  const { value } = view;
  const acted = (value.at === 'case' || value.at === 'card') && goingOn(room.all.value ?? [], value.case);
  return (
    <nav class="classroom-bar not-on-paper" aria-label={t('bar')}>
      {value.at === 'start' ? (
        <button class="link-button" type="button" data-testid="leave-practice" onClick={leave}>
          <Icon shape="back" turns />
          {t(openTab ? 'back.panel' : 'back.close')}
        </button>
      ) : (
        <a class="link-button" href={hashOf(value.at === 'card' ? { at: 'case', case: value.case } : { at: 'start' })}>
          <Icon shape="back" turns />
          {t(value.at === 'card' ? 'back.case' : 'back.cases')}
        </a>
      )}
      {acted && (
        <a class="link-button" href={hashOf({ at: 'practice', practice: acted.id, section: 'talk' })} data-testid="back-to-talk">
          {t('talk.back')}
        </a>
      )}
      {openTab ? (
        <button class="link-button" type="button" data-testid="open-tab" onClick={() => openTab(value, 'large')}>
          {t('tab')}
        </button>
      ) : (
        <button
          class="link-button only-wide"
          type="button"
          data-testid="large"
          aria-pressed={large.value}
          onClick={() => {
            large.value = !large.peek();
          }}
        >
          {large.value && <Icon shape="tick" />}
          {t('large')}
        </button>
      )}
    </nav>
  );
}
