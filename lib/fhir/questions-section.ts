import type { Question } from '../consultation/state';
import { fromTheList } from '../plan/from-the-list';
import type { Content } from './content';
import { englishLine, line } from './lines';
import type { Reference, Section } from './r4';
import { sectionOf } from './section';
import { list, paragraph, quoted, text } from './xhtml';

/** Her questions, with who will answer, and whether they have. */
export function questionsSection(content: Content, entries: readonly Reference[]): Section {
  const { plan, words } = content;
  const html =
    plan.questions.length > 0
      ? list(
          plan.questions.map((question) => {
            const english = question.asked ? englishLine({ event: question.asked }, words, plan.english) : '';
            return questionHtml(question, content) + english;
          }),
        )
      : paragraph(words.t('note.noQuestions'));
  return sectionOf(content, 'outstanding-issues', words.t('questions.title'), html, entries);
}

/** Each of their words in a block of its own: nothing that somebody typed can look like a line of ours. */
export function questionHtml(question: Question, content: Content): string {
  const { words: asked, by, answer, answered } = question;
  const { plan, words } = content;
  const { t } = words;
  const picked = fromTheList(question, plan, words);
  return [
    quoted(asked, !picked),
    picked ? paragraph(t('fhir.picked')) : '',
    line(t('questions.who'), by, words),
    paragraph(t(answered ? 'questions.answered' : 'questions.notAnswered')),
    answer ? `<p>${text(t('questions.answer'))}:</p>${quoted(answer, false)}` : '',
  ].join('');
}
