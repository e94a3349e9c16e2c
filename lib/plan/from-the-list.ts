import type { Question } from '../consultation/state';
import { waysToAsk } from '../consultation/ways-to-ask';
import type { Pack } from '../pack/pack';
import type { AidWords } from '../words/aid-words';
import { oneLine } from '../words/one-line';

type Asked = Pick<Question, 'id' | 'words'>;
interface Packs {
  decisions: readonly { pack: Pick<Pack, 'id' | 'questions'> }[];
}

/**
 * A question that the aid has ready, in the words of the language that is looked at, where it was picked as it stands: it
 * is recorded in English, from whatever language it was picked. Undefined for one of somebody's own, and for one of the
 * list whose words were changed since: that is of whoever changed them.
 */
function listedQuestion({ id, words: said }: Asked, { decisions }: Packs, words: AidWords): string | undefined {
  const way = waysToAsk.find((one) => id === `way.${one}`);
  if (way) {
    const key = `questions.way.${way}` as const;
    return said === oneLine((words.source ?? words).t(key)) ? oneLine(words.t(key)) : undefined;
  }
  for (const { pack } of decisions)
    for (const ready of pack.questions)
      if (id === `${pack.id}.${ready.id}` && said === oneLine(ready.source ?? ready.text)) return oneLine(ready.text);
  return undefined;
}

/** Whether a question is one that the aid has ready: then its words are nobody's of those who talk. */
export const fromTheList = (question: Asked, plan: Packs, words: AidWords): boolean =>
  listedQuestion(question, plan, words) !== undefined;

/** What a screen or paper of hers says of a question: hers as she wrote it, one of the list in the language looked at. */
export const questionText = (question: Asked, plan: Packs, words: AidWords): string =>
  listedQuestion(question, plan, words) ?? question.words;
