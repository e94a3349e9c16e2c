import { countsForm } from './counts-form';
import { askedAnswers, askedQuestions, type SaidCounts } from './measures';

const answersTo = askedQuestions.map((question) => askedAnswers.map((answer) => `asked.${question}.${answer}` as const));

/**
 * Whether one device can have taken so many answers in a month. They are a part of nothing: women answer on a device of the
 * unit on which no conversation need ever have been, so that only what one device can take bounds them.
 */
export function answersFit(said: SaidCounts): boolean {
  return answersTo.every((names) => names.reduce((sum, name) => sum + (said[name] ?? 0), 0) <= countsForm.mostCounted);
}
