import { waysToAsk } from '../consultation/ways-to-ask';
import type { Pack } from '../pack/pack';
import { askedLines, askedOf, listedIn, listedWays } from './asked-lines';
import { inWords } from './double-line';
import type { Slot } from './numbered';
import { type Speaking, wordsFor } from './speaking';

/**
 * Questions that others ask, ways to ask, what nobody knows; hers come last, so that a new one moves no number. Those that
 * she can pick from the lists have their places among them, picked or not, and those of her own words come after.
 */
export function questionsLines(pack: Pack, speaking: Speaking): Slot[] {
  const { t } = speaking.words;
  const own = inWords(speaking.words);
  const words = wordsFor(pack, speaking);
  const say = inWords(words);
  const { questions } = speaking.consultation.shared.value;
  const among = { packs: speaking.consultation.packs.value };
  const lists = [...listedIn(pack), ...listedWays];
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
    questions.length === 0 ? own('text', 'asked.none', t('questions.none')) : undefined,
    ...askedOf(lists, questions, among, speaking),
    ...askedLines(
      questions.filter(({ id }) => !lists.includes(id)),
      among,
      speaking,
    ),
  ];
}
