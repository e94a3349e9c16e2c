import type { DebriefFacts } from '../../lib/debrief/debrief-facts';
import type { Pack } from '../../lib/pack/pack';
import { classroomWords } from '../../lib/words/classroom-words';
import { whenWords } from '../../lib/words/time-words';
import { questionWords } from './question-words';

const { t } = classroomWords;

/** The questions in the order in which they were asked. Those of somebody's own are told as that, without their words. */
export function QuestionsTable({ questions, pack }: { questions: DebriefFacts['questions']; pack: Pack }) {
  return (
    <table class="replay-table">
      <caption class="unseen">{t('replay.questions.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('replay.col.question')}</th>
          <th scope="col">{t('replay.col.asked')}</th>
          <th scope="col">{t('replay.col.answered')}</th>
        </tr>
      </thead>
      <tbody>
        {questions.map(({ question, asked, answered }, at) => (
          <tr key={`${question} ${at}`}>
            <th scope="row">{questionWords(question, pack)}</th>
            <td data-col={t('replay.col.asked')}>{whenWords(asked)}</td>
            <td data-col={t('replay.col.answered')}>{answered === null ? t('replay.question.open') : whenWords(answered)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
