import type { ConversationField, DoorLine, Event, NeedName } from '../consultation/event-schema';
import { fromTheList, questionText } from '../plan/from-the-list';
import type { Plan } from '../plan/plan';
import { stamped } from '../practice/practice-stamp';
import type { AidWords } from '../words/aid-words';
import { englishWords } from './english-words';
import { stepWords, waysWords } from './need-words';

/** Something that somebody said, and what it is about. */
export interface BareLine {
  about: string;
  /** Letter for letter what was typed, or the words of what was picked. */
  words: string;
  /** True of what was picked from a list: nobody wrote these words, so they stand in no quotation marks. */
  picked?: boolean;
  /** Which of the fields of the conversation it is, or which line of the card: some can say more of it than `about`. */
  field?: ConversationField;
  need?: NeedName;
  door?: DoorLine;
}

/**
 * Everything that was said, without figures, stamps or layout: for a moment in which the part that lays out a plan is
 * not there, or something is broken. What was not said is not in it.
 * @param why what a reason is called; the first words of the aid ask her for it
 */
export function bareLines(plan: Plan, words: AidWords, why = words.t('decide.why')): BareLine[] {
  const { english, needs, needSteps, about, decisions, questions, conversation, door } = plan;
  const { t, say } = words;
  /** What words of hers say in English, under them. */
  const inEnglish = (of: Event | undefined) => {
    const said = of && english.get(of.id);
    return { about: said ? englishWords(said, words) : '', words: said?.words };
  };
  const lines: (Omit<BareLine, 'words'> & { words: string | undefined })[] = [
    ...needs.flatMap(({ need, said }) => [
      { about: t(`need.${need}`), words: said && waysWords(need, said.ways, words), picked: true, need },
      { about: t(`need.${need}`), words: said?.words, need },
      { ...inEnglish(said?.event), need },
    ]),
    // What helps her stands first, whatever she says of it.
    ...about
      .toSorted(byTalk)
      .flatMap(({ prompt, said }) => [{ about: t(`about.${prompt}`), words: said?.words }, inEnglish(said?.event)]),
    ...decisions.flatMap(({ pack, wants, reason, planB, values, marks, offers }) => {
      const of = (what: string) => (decisions.length > 1 ? `${pack.title}: ${what}` : what);
      return [
        ...wants.map(({ part, stand }) => ({
          about: [pack.title, part.label].filter(Boolean).join(', '),
          words: stand && [t(`standing.${stand.standing}`), stand.option?.name].filter(Boolean).join(': '),
          picked: true,
        })),
        { about: of(why), words: reason?.words },
        inEnglish(reason?.event),
        ...planB.flatMap(({ ifThen, said }) => [{ about: of(say(ifThen.when)), words: said?.words }, inEnglish(said?.event)]),
        ...values.map(({ value, weight }) => ({
          about: of(value.label),
          words: weight && t(`weight.${weight}`),
          picked: true,
        })),
        ...marks.map((key) => ({
          about: of(t('row.mark')),
          words: pack.rows.find((row) => row.key === key || row.id === key)?.label ?? key,
          picked: true,
        })),
        ...offers.map(({ option, offer }) => ({
          about: of(t('compare.notOffered', { why: option.name })),
          words: offer.offered ? '' : offer.why,
        })),
      ];
    }),
    ...questions.flatMap((question) => [
      { about: t('questions.title'), words: questionText(question, plan, words), picked: fromTheList(question, plan, words) },
      inEnglish(question.asked),
      { about: t('questions.who'), words: question.by },
      { about: t('questions.answer'), words: question.answer },
    ]),
    ...needSteps.flatMap(({ step, said }) => [
      { about: t(`needStep.${step}`), words: said && stepWords(step, said, words), picked: true },
      { about: t(`needStep.${step}`), words: said?.words },
    ]),
    ...conversation.map(({ field, said }) => ({ about: t('step.conversation'), words: said?.words, field })),
    ...door.flatMap(({ line, said }) => [{ about: t('step.door'), words: said?.words, door: line }, inEnglish(said?.event)]),
  ];
  return lines.flatMap((line) => (line.words ? [{ ...line, words: line.words }] : []));
}

const byTalk = (one: Plan['about'][number], other: Plan['about'][number]) =>
  Number(other.prompt === 'talk') - Number(one.prompt === 'talk');

/** One of them as text: what was typed is told from what was picked. */
export const bareLine = ({ about, words, picked }: BareLine): string => `${about}: ${picked ? words : `“${words}”`}`;

/** The same as text, to be copied. */
export const bareText = (plan: Plan, words: AidWords): string => stamped(plan, bareLines(plan, words).map(bareLine).join('\n\n'));
