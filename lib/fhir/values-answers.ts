import type { weight as weights } from '../consultation/event-schema';
import type { DecisionPlan } from '../plan/plan';
import { writersOf } from './authors';
import { type Content, textOf } from './content';
import { instantOf } from './fhir-text';
import type { Reference } from './r4';
import { questionnaireUrl, systems, ukCore } from './systems';
import { bold, list, paragraph, text } from './xhtml';

const most = ['lot', 'some', 'little', 'unsure'] as const satisfies readonly (typeof weights.options)[number][];

/** How much each thing matters to her: the questionnaire of the pack in this version, and her answers, if she gave any. */
export function addValues(content: Content, { pack, values }: DecisionPlan): Reference[] {
  const { draft, words, her } = content;
  const { t } = words;
  const answered = values.flatMap(({ value, weight, event }) => (weight && event ? [{ value, weight, event }] : []));
  const [last] = answered.map(({ event }) => event).sort((one, other) => (one.at < other.at ? 1 : -1));
  if (!last) return [];
  const [author] = writersOf([last], content);
  const url = questionnaireUrl(`values-${pack.id}`);
  const title = `${t('note.values')}: ${pack.title}`;
  const coding = (weight: (typeof most)[number]) => ({ system: systems.weight, code: weight, display: t(`weight.${weight}`) });
  const questionnaire = draft.add(`Questionnaire ${pack.id}`, {
    resourceType: 'Questionnaire',
    meta: { profile: [ukCore('Questionnaire')] },
    language: words.locale,
    text: textOf(content, paragraph(title) + list(values.map(({ value }) => text(value.label)))),
    url,
    version: pack.version,
    name: `Values_${pack.id.replace(/\W/g, '_')}`,
    title,
    status: pack.signOffs.length > 0 ? 'active' : 'draft',
    subjectType: ['Patient'],
    item: values.map(({ value }) => ({
      linkId: value.id,
      text: value.label,
      type: 'choice',
      answerOption: most.map((weight) => ({ valueCoding: coding(weight) })),
    })),
  });
  const response = draft.add(
    `QuestionnaireResponse ${pack.id}`,
    {
      resourceType: 'QuestionnaireResponse',
      meta: { profile: [ukCore('QuestionnaireResponse')] },
      language: words.locale,
      text: textOf(
        content,
        paragraph(title) + list(answered.map(({ value, weight }) => `${bold(`${value.label}:`)} ${text(t(`weight.${weight}`))}`)),
      ),
      questionnaire: `${url}|${pack.version}`,
      status: answered.length === values.length ? 'completed' : 'in-progress',
      subject: her(),
      authored: instantOf(last.at),
      ...(author && { author }),
      source: her(),
      item: answered.map(({ value, weight }) => ({
        linkId: value.id,
        text: value.label,
        answer: [{ valueCoding: coding(weight) }],
      })),
    },
    answered.map(({ event }) => event),
  );
  return [response, questionnaire];
}
