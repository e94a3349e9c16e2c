import type { Why } from '../../lib/why';
import { type ClassroomKey, classroomWords } from '../../lib/words/classroom-words';
import { useClassroom } from './around';

const { t } = classroomWords;

/** The sentence for a reason for which nothing is kept. */
export function whyKey(why: Why): ClassroomKey {
  switch (why) {
    case 'plan_gone':
      return 'kept.why.gone';
    case 'store_full':
      return 'kept.why.full';
    case 'store_unavailable':
      return 'kept.why.none';
    default:
      return 'kept.why.other';
  }
}

/** Said while what is acted is on the screen and nowhere else. */
export function Unkept() {
  const why = useClassroom().room.unkept.value;
  return <div role="status">{why && <p class="notice">{t('kept.not', { why: t(whyKey(why)) })}</p>}</div>;
}
