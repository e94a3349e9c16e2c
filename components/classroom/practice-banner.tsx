import { classroomWords } from '../../lib/words/classroom-words';
import { PracticeEdge } from '../practice-edge';

const { t } = classroomWords;

/**
 * On every view, on paper and in forced colours: by its words, its stripes and the frame around everything, and not by a
 * colour alone.
 */
export function PracticeBanner() {
  return (
    <>
      <section class="practice-banner" aria-label={t('banner.word')} data-practice>
        <p>
          <b>{t('banner.word')}</b> <span>{t('banner')}</span>
        </p>
      </section>
      <div class="practice-frame" aria-hidden="true" />
      <PracticeEdge />
    </>
  );
}
