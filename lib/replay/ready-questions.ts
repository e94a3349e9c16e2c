import { waysToAsk } from '../consultation/ways-to-ask';
import type { Pack } from '../pack/pack';

/** The names of the questions that the aid has ready for a decision. Any other is somebody's own. */
export function readyQuestions(pack: Pick<Pack, 'id' | 'questions'>): string[] {
  return [...waysToAsk.map((way) => `way.${way}`), ...pack.questions.map(({ id }) => `${pack.id}.${id}`)];
}
