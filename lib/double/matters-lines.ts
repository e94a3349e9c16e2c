import type { Weight } from '../consultation/event-schema';
import { aboutPrompts } from '../consultation/said-of';
import type { Pack } from '../pack/pack';
import { type DoubleLine, inWords } from './double-line';
import { type Speaking, wordsFor } from './speaking';

const weights: readonly Weight[] = ['lot', 'some', 'little', 'unsure'];

/** Her own words under what they answer; then the answers that can be given, once, and what each is asked of. */
export function mattersLines(pack: Pack, speaking: Speaking): DoubleLine[] {
  const { consultation } = speaking;
  const { t } = speaking.words;
  const own = inWords(speaking.words);
  const words = wordsFor(pack, speaking);
  const say = inWords(words);
  const { about } = consultation.shared.value;
  const given = consultation.decision(pack.id).state.value.weights;
  return [
    own('title', 'title', t('matters.title')),
    own('text', 'lead', t('matters.lead')),
    own('head', 'words', t('matters.wordsTitle')),
    // What helps when she is talked with is asked with what she needs, once.
    ...aboutPrompts
      .filter((prompt) => prompt !== 'talk')
      .map((prompt) => {
        const said = about[prompt];
        return own('text', `about.${prompt}`, t(`about.${prompt}`), { typed: said && { words: said.words, by: 'her' } });
      }),
    own('head', 'values', t('matters.valuesTitle')),
    own('text', 'values.lead', t('matters.valuesLead')),
    ...weights.map((weight) => own('choice', `weight.${weight}`, t(`weight.${weight}`))),
    ...pack.values.map(({ id, label }) => {
      const weight = given[id];
      return say('text', `value.${id}`, label, { answer: weight && words.t(`weight.${weight}`) });
    }),
  ];
}
