import { waysToAsk } from '../../lib/consultation/ways-to-ask';
import type { Pack } from '../../lib/pack/pack';
import { classroomWords } from '../../lib/words/classroom-words';
import { replayWords } from '../../lib/words/replay-words';

/** A question that the aid has ready in its words; one of somebody's own as that, and not in theirs. */
export function questionWords(question: string, pack: Pick<Pack, 'id' | 'questions'>): string {
  const way = waysToAsk.find((one) => question === `way.${one}`);
  if (way) return replayWords.t(`questions.way.${way}`);
  const ready = pack.questions.find(({ id }) => question === `${pack.id}.${id}`);
  return ready?.text ?? classroomWords.t('replay.question.own');
}
