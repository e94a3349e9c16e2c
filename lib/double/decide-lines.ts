import type { Standing } from '../consultation/event-schema';
import type { Pack } from '../pack/pack';
import { whyAsked } from '../plan/why-asked';
import { type DoubleLine, inWords } from './double-line';
import { type Speaking, wordsFor } from './speaking';

const standings: readonly Standing[] = ['decided', 'leaning', 'unsure', 'time', 'help', 'none'];

/** Where she can stand, every option, why, and what she wants if things change. Nothing is marked that nobody chose. */
export function decideLines(pack: Pack, speaking: Speaking): DoubleLine[] {
  const { consultation } = speaking;
  const { t } = speaking.words;
  const own = inWords(speaking.words);
  const words = wordsFor(pack, speaking);
  const say = inWords(words);
  const { standings: stood, reason, planB } = consultation.decision(pack.id).state.value;
  const { changed, old } = whyAsked(consultation.effective.value, pack.id);
  const asked = (when: string, ask: string) =>
    /[.!?:…؟۔।]$/.test(when) ? `${when} ${ask}` : words.t('double.said', { about: when, said: ask });
  return [
    own('title', 'title', t('decide.title')),
    own('text', 'lead', t('decide.lead')),
    ...pack.parts.flatMap((part) => {
      const now = stood[part.id];
      return [
        part.label
          ? say('head', `part.${part.id}`, words.t('decide.part', { part: part.label }))
          : own('head', `part.${part.id}`, t('decide.where')),
        ...standings.map((standing) =>
          own('choice', `standing.${part.id}.${standing}`, t(`standing.${standing}`), {
            chosen: now?.standing === standing || undefined,
          }),
        ),
        own('text', `which.${part.id}`, t('decide.which')),
        ...part.options.map(({ id, name }) =>
          say('choice', `option.${part.id}.${id}`, name, { chosen: now?.option === id || undefined }),
        ),
      ];
    }),
    own('text', 'why', t(changed ? 'decide.whatChanged' : 'decide.why'), {
      typed: reason && !old ? { words: reason.words, by: 'her' } : undefined,
    }),
    own('head', 'ifs', t('decide.ifs')),
    ...pack.ifThen.map(({ id, when, ask }) => {
      const said = planB[id];
      return say('text', `if.${id}`, asked(words.say(when), words.say(ask)), {
        typed: said && { words: said.words, by: 'her' },
      });
    }),
    own('text', 'emergency', t('start.emergency')),
  ];
}
