import type { Event } from '../consultation/event-schema';
import type { Question } from '../consultation/state';
import { waysToAsk } from '../consultation/ways-to-ask';
import type { Pack } from '../pack/pack';
import type { Plan } from '../plan/plan';
import { inWords } from './double-line';
import type { Slot } from './numbered';
import { type Tongue, wordsFor } from './speaking';

/** A question of hers, with the event that asked it where it is in a plan. */
type Asked = Question & { asked?: Event | undefined };

/** The names that questions from the lists have: those of a decision, and those that fit every one. */
export const listedIn = ({ id, questions }: Pack): string[] => questions.map((question) => `${id}.${question.id}`);
export const listedWays: readonly string[] = waysToAsk.map((way) => `way.${way}`);

interface Among {
  /** Decisions from whose lists she may have picked. */
  packs: readonly Pack[];
  /** What words of hers say in English, by the event that said them. */
  english?: Plan['english'];
}

/**
 * Questions of hers, each in three places: one that she picked from a list in the words of each language, one of her own
 * letter for letter and once; who will answer it; and what they said.
 */
export function askedLines(questions: readonly Asked[], { packs, english }: Among, tongue: Tongue): Slot[] {
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
  return questions.flatMap(({ id, words: typed, by, answer, answered, asked }) => [
    listed(id) ??
      own('text', `asked.${id}`, t('questions.own'), {
        typed: { words: typed, by: 'her', english: asked && english?.get(asked.id) },
      }),
    by ? own('text', `asked.${id}.by`, t('questions.who'), { typed: { words: by, by: 'other' } }) : undefined,
    answer || answered
      ? own('text', `asked.${id}.answer`, t('questions.answer'), {
          typed: { words: answer, by: 'other' },
          answer: answered ? t('questions.answered') : undefined,
        })
      : undefined,
  ]);
}

/** The same of a list, in its order: what she did not pick from it has its places too. */
export function askedOf(list: readonly string[], questions: readonly Asked[], among: Among, tongue: Tongue): Slot[] {
  return list.flatMap((name) => {
    const picked = questions.find(({ id }) => id === name);
    return picked ? askedLines([picked], among, tongue) : [undefined, undefined, undefined];
  });
}
