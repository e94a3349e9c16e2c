import type { DebriefFacts } from '../../lib/debrief/debrief-facts';
import type { Pack } from '../../lib/pack/pack';
import { classroomWords } from '../../lib/words/classroom-words';
import { whenWords } from '../../lib/words/time-words';
import { FactsTable } from './facts-table';
import { questionWords } from './question-words';

const { t } = classroomWords;

/** The questions in the order in which they were asked. Those of somebody's own are told as that, without their words. */
export function QuestionsTable({ questions, pack }: { questions: DebriefFacts['questions']; pack: Pack }) {
  return (
    <FactsTable
      of="question"
      caption={t('replay.questions.title')}
      columns={[t('replay.col.question'), t('replay.col.asked'), t('replay.col.answered')]}
      rows={questions.map(({ question, asked, answered }, at) => ({
        id: `${question} ${at}`,
        name: questionWords(question, pack),
        says: [whenWords(asked), answered === null ? t('replay.question.open') : whenWords(answered)],
      }))}
    />
  );
}
