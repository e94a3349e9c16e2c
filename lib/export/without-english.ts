import type { Statement } from '../consultation/state';
import { fromTheList } from '../plan/from-the-list';
import type { Plan } from '../plan/plan';
import type { AidWords } from '../words/aid-words';
import { otherLetters } from '../words/other-letters';

/**
 * Names of the events that said words of hers which are plainly in another language, by their letters or by the language of
 * the screen, and of which nobody has given the English: whoever reads the record has to see that it is missing.
 */
export function withoutEnglish(plan: Plan, words: AidWords): ReadonlySet<string> {
  const { needs, about, decisions, questions, door, english, onOther } = plan;
  const all: (Statement | undefined)[] = [
    ...needs.map(({ said }) => said),
    ...about.map(({ said }) => said),
    ...decisions.flatMap(({ reason, planB, wants }) => [
      reason,
      ...planB.map(({ said }) => said),
      ...wants.flatMap(({ thread }) => thread.map(({ because }) => because)),
    ]),
    ...questions.map((question) =>
      question.asked && !fromTheList(question, plan, words) ? { words: question.words, event: question.asked } : undefined,
    ),
    ...door.map(({ said }) => said),
  ];
  return new Set(
    all.flatMap((said) =>
      said?.words.trim() && !english.has(said.event.id) && (otherLetters(said.words) || onOther.has(said.event.id))
        ? [said.event.id]
        : [],
    ),
  );
}
