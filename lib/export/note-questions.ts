import type { Question } from '../consultation/state';
import type { Plan } from '../plan/plan';
import type { AidWords } from '../words/aid-words';
import { hersItem, noteLine } from './note-entries';
import { heading } from './note-heading';
import { type NoteWords, noteStamp } from './note-words';
import { spoken } from './spoken';

/** Her questions, each with who will answer, whether they have, and what they said. */
export function questionsPart(plan: Plan, words: NoteWords): string[] {
  const { t } = words;
  const { questions } = plan;
  if (questions.length === 0) return heading(t('note.questions'), [t('note.noQuestions')]);
  return heading(
    t('note.questions'),
    questions.flatMap((question) => {
      const { asked, told } = question;
      const row = question.about && asked && rowAsked(plan, asked.pack, question.about);
      return [
        ...hersItem(t('note.question'), asked && { words: question.words, event: asked }, words),
        ...(row ? [`  ${noteLine(t('note.askedAbout'), row, words)}`] : []),
        ...answerLines(question, told ? ` (${noteStamp(told, words)})` : '', words),
      ];
    }),
  );
}

/** Who will answer, and what they said: each at the end of a line of its own, because both are words of somebody. */
export function answerLines(
  { by, answer, answered }: Pick<Question, 'by' | 'answer' | 'answered'>,
  stamp: string,
  words: AidWords,
): string[] {
  const { t } = words;
  const state = `${t(answered ? 'note.answered' : 'note.notAnswered')}${stamp}`;
  return [
    `  ${noteLine(t('note.answerBy'), by && spoken(by), words)}`,
    `  ${noteLine(t('note.answer'), answer ? `${state}: ${spoken(answer)}` : state, words)}`,
  ];
}

/** The row that a question was asked about, by its name. */
function rowAsked({ decisions }: Plan, pack: string, key: string): string | undefined {
  return decisions.find((decision) => decision.pack.id === pack)?.pack.rows.find((row) => row.key === key)?.label;
}
