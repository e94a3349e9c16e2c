import type { Event } from '../consultation/event-schema';
import type { Question } from '../consultation/state';
import { waysToAsk } from '../consultation/ways-to-ask';
import type { Pack } from '../pack/pack';
import type { Plan } from '../plan/plan';
import { type DoubleLine, inWords } from './double-line';
import { type Tongue, wordsFor } from './speaking';

/**
 * Her questions: one that she picked from a list in the words of each language, one of her own letter for letter and once;
 * who will answer it, and what they said.
 * @param english what words of hers say in English, by the event that said them
 */
export function askedLines(
  questions: readonly (Question & { asked?: Event | undefined })[],
  packs: readonly Pack[],
  tongue: Tongue,
  english?: Plan['english'],
): DoubleLine[] {
  const { t } = tongue.words;
  const own = inWords(tongue.words);
  const listed = (id: string) => {
    const way = waysToAsk.find((name) => id === `way.${name}`);
    if (way) return own('text', `asked.${id}`, t(`questions.way.${way}`));
    for (const pack of packs) {
      const prompt = pack.questions.find((question) => id === `${pack.id}.${question.id}`);
      if (prompt) return inWords(wordsFor(pack, tongue))('text', `asked.${id}`, prompt.text);
    }
    return undefined;
  };
  if (questions.length === 0) return [own('text', 'asked.none', t('questions.none'))];
  return questions.flatMap(({ id, words: typed, by, answer, answered, asked }) => [
    listed(id) ??
      own('text', `asked.${id}`, t('questions.own'), {
        typed: { words: typed, by: 'her', english: asked && english?.get(asked.id) },
      }),
    ...(by ? [own('text', `asked.${id}.by`, t('questions.who'), { typed: { words: by, by: 'other' } })] : []),
    ...(answer || answered
      ? [
          own('text', `asked.${id}.answer`, t('questions.answer'), {
            typed: { words: answer, by: 'other' },
            answer: answered ? t('questions.answered') : undefined,
          }),
        ]
      : []),
  ]);
}
