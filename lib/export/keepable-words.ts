import type { AboutPrompt, NeedName } from '../consultation/event-schema';
import type { Pack } from '../pack/pack';
import { questionText } from '../plan/from-the-list';
import type { Keepable } from '../plan/keepable';
import type { Plan } from '../plan/plan';
import type { AidWords } from '../words/aid-words';

/** What her own screens call something that she said; questions and lines of the card are told from one another by her words. */
export function keepableWords({ of, name, pack }: Keepable, plan: Plan, words: AidWords): string {
  const { decisions, questions, door } = plan;
  const { t } = words;
  const ofPack = (about: string) => (pack && decisions.length > 1 ? `${pack.title}: ${about}` : about);
  switch (of) {
    case 'about':
      return t(`about.${name as AboutPrompt}`);
    case 'need':
      return t(`need.${name as NeedName}`);
    case 'reason':
      return ofPack(t('decide.why'));
    case 'planB':
      return ofPack(ifThenWords(name, pack, words));
    case 'door':
      // What its lines are called comes with later words.
      return `${t('step.door')}: ${door.find(({ line }) => line === name)?.said?.words ?? ''}`;
    case 'question': {
      const question = questions.find(({ id }) => id === name);
      return `${t('questions.title')}: ${question ? questionText(question, plan, words) : ''}`;
    }
  }
}

/** What would have to change, for a plan B. */
export function ifThenWords(name: string, pack: Pack | undefined, words: AidWords): string {
  const ifThen = pack?.ifThen.find(({ id }) => id === name);
  return ifThen ? words.say(ifThen.when) : name;
}
