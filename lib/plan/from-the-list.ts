import type { Question } from '../consultation/state';
import { waysToAsk } from '../consultation/ways-to-ask';
import type { AidWords } from '../words/aid-words';
import type { Plan } from './plan';

/**
 * Whether a question is one that the aid has ready, picked as it stands: then its words are nobody's of those who talk.
 * A question of the list whose words were changed since is of whoever changed them.
 */
export function fromTheList(
  { id, words }: Pick<Question, 'id' | 'words'>,
  plan: Pick<Plan, 'decisions'>,
  { t }: AidWords,
): boolean {
  const way = waysToAsk.find((one) => id === `way.${one}`);
  if (way) return words === t(`questions.way.${way}`);
  return plan.decisions.some(({ pack }) =>
    pack.questions.some((ready) => id === `${pack.id}.${ready.id}` && words === ready.text),
  );
}
