import type { Plan } from '../plan/plan';
import type { AidWords } from '../words/aid-words';

/** Something that somebody said, letter for letter, and what it is about. */
export interface BareLine {
  about: string;
  words: string;
}

/**
 * Everything that was said, without figures, stamps or layout: for a moment in which the part that lays out a plan is
 * not there, or something is broken. What was not said is not in it.
 */
export function bareLines({ about, decisions, questions, conversation, door }: Plan, { t, say }: AidWords): BareLine[] {
  const lines = [
    ...about.map(({ prompt, said }) => ({ about: t(`about.${prompt}`), words: said?.words })),
    ...decisions.flatMap(({ pack, wants, reason, planB, offers }) => [
      ...wants.map(({ part, stand }) => ({
        about: [pack.title, part.label].filter(Boolean).join(', '),
        words: stand && [t(`standing.${stand.standing}`), stand.option?.name].filter(Boolean).join(': '),
      })),
      { about: t('decide.why'), words: reason?.words },
      ...planB.map(({ ifThen, said }) => ({ about: say(ifThen.when), words: said?.words })),
      ...offers.map(({ option, offer }) => ({ about: option.name, words: offer.offered ? '' : offer.why })),
    ]),
    ...questions.flatMap(({ words, by, answer }) => [
      { about: t('questions.title'), words },
      { about: t('questions.who'), words: by },
      { about: t('questions.answer'), words: answer },
    ]),
    ...conversation.map(({ said }) => ({ about: t('step.conversation'), words: said?.words })),
    ...door.map(({ said }) => ({ about: t('step.door'), words: said?.words })),
  ];
  return lines.flatMap(({ about: of, words }) => (words ? [{ about: of, words }] : []));
}

/** The same as text, to be copied. */
export const bareText = (plan: Plan, words: AidWords): string =>
  bareLines(plan, words)
    .map((line) => `${line.about}: “${line.words}”`)
    .join('\n\n');
