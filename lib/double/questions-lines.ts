import { waysToAsk } from '../consultation/ways-to-ask';
import type { Pack } from '../pack/pack';
import { askedLines } from './asked-lines';
import { type DoubleLine, inWords } from './double-line';
import { type Speaking, wordsFor } from './speaking';

/** Questions that others ask, ways to ask, what nobody knows; hers come last, so that a new one moves no number. */
export function questionsLines(pack: Pack, speaking: Speaking): DoubleLine[] {
  const { t } = speaking.words;
  const own = inWords(speaking.words);
  const words = wordsFor(pack, speaking);
  const say = inWords(words);
  const { questions } = speaking.consultation.shared.value;
  const added = (name: string) => (questions.some(({ id }) => id === name) ? true : undefined);
  return [
    own('title', 'title', t('questions.title')),
    own('text', 'lead', t('questions.lead')),
    own('head', 'prompts', t('questions.prompts')),
    ...pack.questions.map(({ id, text }) => {
      const chosen = added(`${pack.id}.${id}`);
      return say('choice', `prompt.${id}`, text, { chosen, answer: chosen && words.t('questions.added') });
    }),
    own('head', 'ways', t('questions.ways')),
    ...waysToAsk.map((way) => {
      const chosen = added(`way.${way}`);
      return own('choice', `way.${way}`, t(`questions.way.${way}`), { chosen, answer: chosen && t('questions.added') });
    }),
    own('head', 'unknowns', t('questions.unknowns')),
    ...pack.unknowns.map((unknown, index) => say('text', `unknown.${index}`, words.say(unknown))),
    own('head', 'mine', t('questions.mine')),
    own('text', 'own', t('questions.own')),
    ...askedLines(questions, speaking.consultation.packs.value, speaking),
  ];
}
