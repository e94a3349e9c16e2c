import type { Question } from '../consultation/state';
import { type Expected, hers, isJust, isText, placeOf, records } from './expected';
import { fhirText, held } from './fhir-text';
import { matches, type Pattern } from './matches';
import { questionnaireUrl, systems } from './systems';
import { textOr } from './text-or';
import { type AtHand, instant, type WhatWasSaid } from './what-was-said';

type Json = Readonly<Record<string, unknown>>;

/** Her questions with their answers, and the form that they are written in. */
export function expectedQuestions(said: WhatWasSaid): Expected[] {
  const { shared, events, her, forms, writers } = said;
  if (shared.questions.length === 0) return [];
  const asked = new Set(shared.questions.map(({ id }) => id));
  const last = events.findLast((event) => (event.kind === 'question' || event.kind === 'answer') && asked.has(event.question));
  const [author] = last ? writers([last]) : [];
  const right = (resource: Json) => {
    const labels = labelsIn(records(records(forms.get(textOr(resource.questionnaire))?.item)[0]?.item));
    const title = labels.get('words') ?? '';
    const items = records(resource.item);
    const questions = shared.questions.map((question, index) => {
      const picked = records(items[index]?.item).some(
        ({ linkId, answer }) => linkId === 'picked' && records(answer)[0]?.valueBoolean === true,
      );
      return { question, picked };
    });
    const pattern: { [key: string]: Pattern | undefined } = {
      questionnaire: isForm('questions'),
      status: 'in-progress',
      subject: her,
      authored: last ? instant(last.at) : () => false,
      author,
      source: her,
      item: questions.map(({ question, picked }) => ({
        linkId: 'question',
        text: title,
        item: itemsOf(question, picked, labels),
      })),
    };
    const own = (id: string) => id.startsWith('way.') || said.atHand.some(({ pack }) => id.startsWith(`${pack}.`));
    return (
      // What has an id of its own was worded by somebody, and was not picked.
      questions.every(({ question, picked }) => !picked || own(question.id)) &&
      isJust(said, resource, pattern, {
        lines: shared.questions.flatMap(({ by }) => (by.trim() ? [`${bare(labels.get('by') ?? '')}: ${held(by)}`] : [])),
        quotes: questions.flatMap(({ question: { words, answer }, picked }) => [
          picked ? held(words) : hers(words),
          held(answer),
        ]),
      })
    );
  };
  const of = 'QuestionnaireResponse questions';
  return [{ key: of, place: of, sure: true, right }, formOfAnswers('questions', 'questions', said)];
}

const bare = (label: string) => label.replace(/[:.?]$/, '');

const labelsIn = (items: readonly Json[]) => new Map(items.map(({ linkId, text }) => [textOr(linkId), textOr(text)]));

function itemsOf({ words, by, answer, answered }: Question, picked: boolean, labels: ReadonlyMap<string, string>): Pattern[] {
  const item = (linkId: string, value: Pattern) => ({ linkId, text: labels.get(linkId) ?? '', answer: [value] });
  const written = (linkId: string, typed: string) => {
    const valueString = fhirText(typed);
    return valueString === undefined ? [] : [item(linkId, { valueString })];
  };
  return [
    ...written('words', words),
    item('picked', { valueBoolean: picked }),
    ...written('by', by),
    item('answered', { valueBoolean: answered }),
    ...written('answer', answer),
  ];
}

/** How much each thing of one decision matters to her, and the form that it is written in. */
export function expectedValues(said: WhatWasSaid, of: AtHand): Expected[] {
  const { counted, her, forms, writers, display } = said;
  const { pack, version, state } = of;
  const weights = Object.entries(state.weights).flatMap(([value, weight]) => {
    const event = counted.findLast((one) => one.kind === 'value' && one.pack === pack && one.value === value);
    return event ? [{ value, weight, event }] : [];
  });
  if (weights.length === 0) return [];
  const name = `values-${pack}`;
  const byValue = new Map(weights.map((one) => [one.value, one]));
  const sure = weights.filter(({ event }) => said.certain(event, of));
  const right = (resource: Json) => {
    const form = records(forms.get(textOr(resource.questionnaire))?.item);
    const labels = labelsIn(form);
    const answered = [...labels.keys()].flatMap((id) => byValue.get(id) ?? []);
    const latest =
      answered
        .map(({ event }) => event.at)
        .sort()
        .at(-1) ?? '';
    const lines = answered.map(({ value, weight }) => `${labels.get(value)}: ${display(systems.weight, weight)}`);
    const pattern: { [key: string]: Pattern | undefined } = {
      questionnaire: (value) => value === `${questionnaireUrl(name)}|${version}` && forms.has(value),
      status: answered.length === form.length ? 'completed' : 'in-progress',
      subject: her,
      authored: instant(latest),
      // Whoever wrote at that moment.
      author: (author) =>
        answered.some(({ event }) => event.at === latest && writers([event]).some((one) => matches(author, one))),
      source: her,
      item: answered.map(({ value, weight }) => ({
        linkId: value,
        text: labels.get(value) ?? '',
        answer: [{ valueCoding: { system: systems.weight, code: weight, display: display(systems.weight, weight) } }],
      })),
    };
    return answered.length > 0 && sure.every(({ value }) => labels.has(value)) && isJust(said, resource, pattern, { lines });
  };
  const place = placeOf('QuestionnaireResponse', pack);
  const there = said.forms.has(`${questionnaireUrl(name)}|${version}`);
  return [
    { key: `QuestionnaireResponse ${name}`, place, sure: sure.length > 0 || there, right },
    { ...formOfAnswers(name, pack, said), sure: sure.length > 0 },
  ];
}

const isForm = (name: string) => (value: unknown) => typeof value === 'string' && value.startsWith(`${questionnaireUrl(name)}|`);

/** A form: what it is called, and its items, each with the words and the codes that it has. */
function formOfAnswers(name: string, id: string, said: WhatWasSaid): Expected {
  const answers = ['lot', 'some', 'little', 'unsure'].map((code) => ({
    valueCoding: { system: systems.weight, code, display: said.display(systems.weight, code) },
  }));
  const itemOf = (type: string, more: { [key: string]: Pattern } = {}): Pattern => ({
    linkId: isText,
    text: isText,
    type,
    ...more,
  });
  const asked = ['words', 'picked', 'by', 'answered', 'answer'].map((linkId) => ({
    linkId,
    text: isText,
    type: linkId === 'picked' || linkId === 'answered' ? 'boolean' : 'string',
  }));
  const right = (resource: Json) => {
    const items = records(resource.item);
    const title = typeof resource.title === 'string' ? resource.title : '';
    const item: Pattern =
      name === 'questions'
        ? [{ linkId: 'question', text: title, type: 'group', repeats: true, item: asked }]
        : items.map(() => itemOf('choice', { answerOption: answers }));
    const pattern: { [key: string]: Pattern } = {
      url: questionnaireUrl(name),
      version: isText,
      name: name === 'questions' ? 'Questions' : `Values_${id.replace(/\W/g, '_')}`,
      title: isText,
      status: (value) => value === 'active' || (value === 'draft' && name !== 'questions'),
      subjectType: ['Patient'],
      item,
    };
    const labels = name === 'questions' ? [] : items.map(({ text }) => textOr(text));
    return isJust(said, resource, pattern, { lines: [title, ...labels] });
  };
  return { key: `Questionnaire ${questionnaireUrl(name)}`, place: placeOf('Questionnaire', id), sure: true, right };
}
