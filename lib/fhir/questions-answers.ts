import { fromTheList } from '../plan/from-the-list';
import { writersOf } from './authors';
import { type Content, textOf } from './content';
import { fhirText, instantOf } from './fhir-text';
import { questionHtml } from './questions-section';
import type { Reference, ResponseItem } from './r4';
import { questionnaireUrl, ukCore } from './systems';
import { list, paragraph } from './xhtml';

/** The version of the form below: it goes up when the form changes. */
const version = '1';

/** Her questions, with who will answer and what was answered, as answers to a form that asks for nothing else. */
export function addQuestions(content: Content): Reference[] {
  const { plan, draft, words, her, events } = content;
  const { t } = words;
  if (plan.questions.length === 0) return [];
  const url = questionnaireUrl('questions');
  const title = t('questions.title');
  const labels = {
    words: title,
    picked: t('fhir.picked'),
    by: t('questions.who'),
    answered: t('questions.answered'),
    answer: t('questions.answer'),
  };
  const said = plan.questions.map(({ id }) => id);
  const from = events.filter((event) => (event.kind === 'question' || event.kind === 'answer') && said.includes(event.question));
  const last = from.at(-1);
  const [author] = last ? writersOf([last], content) : [];
  const form = draft.add('Questionnaire questions', {
    resourceType: 'Questionnaire',
    meta: { profile: [ukCore('Questionnaire')] },
    language: words.locale,
    text: textOf(content, paragraph(title)),
    url,
    version,
    name: 'Questions',
    title,
    status: 'active',
    subjectType: ['Patient'],
    item: [
      {
        linkId: 'question',
        text: title,
        type: 'group',
        repeats: true,
        item: [
          { linkId: 'words', text: labels.words, type: 'string' },
          { linkId: 'picked', text: labels.picked, type: 'boolean' },
          { linkId: 'by', text: labels.by, type: 'string' },
          { linkId: 'answered', text: labels.answered, type: 'boolean' },
          { linkId: 'answer', text: labels.answer, type: 'string' },
        ],
      },
    ],
  });
  const item = (linkId: 'words' | 'by' | 'answer', saidWords: string): ResponseItem[] => {
    const valueString = fhirText(saidWords);
    return valueString === undefined ? [] : [{ linkId, text: labels[linkId], answer: [{ valueString }] }];
  };
  const response = draft.add(
    'QuestionnaireResponse questions',
    {
      resourceType: 'QuestionnaireResponse',
      meta: { profile: [ukCore('QuestionnaireResponse')] },
      language: words.locale,
      text: textOf(content, list(plan.questions.map((question) => questionHtml(question, content)))),
      questionnaire: `${url}|${version}`,
      status: 'in-progress',
      subject: her(),
      authored: instantOf(last?.at ?? content.lastSaid),
      ...(author && { author }),
      source: her(),
      item: plan.questions.map((question) => ({
        linkId: 'question',
        text: title,
        item: [
          ...item('words', question.words),
          { linkId: 'picked', text: labels.picked, answer: [{ valueBoolean: fromTheList(question, plan, words) }] },
          ...item('by', question.by),
          { linkId: 'answered', text: labels.answered, answer: [{ valueBoolean: question.answered }] },
          ...item('answer', question.answer),
        ],
      })),
    },
    from,
  );
  return [response, form];
}
