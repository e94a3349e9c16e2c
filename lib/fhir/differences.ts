import { isRecord } from '../carry/parse-json';
import type { Event } from '../consultation/event-schema';
import { type DecisionState, decisionState, effective, type SharedState, sharedState } from '../consultation/state';
import { onlyPart } from '../pack/pack';
import { whyAsked } from '../plan/why-asked';
import type { Difference } from './changes-in';
import { fhirText, held } from './fhir-text';
import { codingOf } from './pieces';
import { blanksAsOne, wordsIn } from './says';
import { codesOf, optionsOf, systems } from './systems';

type Json = Readonly<Record<string, unknown>>;
type StateOf = (pack: string) => DecisionState;

const otherwise = 'says something else than the plan in it';

/**
 * What a document says in codes and in her words, worked out again from the events: a preference, an answer, a hope,
 * plan B, a confirmed code. It needs no pack, so that a document of another version is held to it as well; and whoever
 * makes the sums of a changed document again does not get past it.
 */
export function differences(events: readonly Event[], resources: readonly Json[]): Difference[] {
  const counted = effective(events);
  const shared = sharedState(counted, 'woman');
  const states = new Map<string, DecisionState>();
  const stateOf = (pack: string) => {
    const state = states.get(pack) ?? decisionState(counted, pack);
    states.set(pack, state);
    return state;
  };
  return resources.flatMap((resource): Difference[] => {
    switch (resource.resourceType) {
      case 'Observation':
        return observed(resource, shared, stateOf, counted);
      case 'Goal':
        return same('Goal', textIn(resource.description), shared.about.hopes?.words);
      case 'QuestionnaireResponse':
        return answered(resource, shared, stateOf);
      case 'CarePlan':
        return planned(resource, counted, stateOf);
      case 'Composition':
        return told(resource, shared);
      default:
        return [];
    }
  });
}

/** Words as a document has them, whatever a server did to the blanks in them. */
const shown = (words: string | undefined) => blanksAsOne(fhirText(words ?? '') ?? '');
const plain = (value: unknown) => (typeof value === 'string' ? blanksAsOne(value) : '');
const textIn = (value: unknown) => (isRecord(value) ? value.text : undefined);
const records = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isRecord) : []);

function same(at: string, value: unknown, words: string | undefined): Difference[] {
  return plain(value) === shown(words) ? [] : [{ at, what: otherwise }];
}

function observed(resource: Json, shared: SharedState, stateOf: StateOf, counted: readonly Event[]): Difference[] {
  const [category] = records(resource.category);
  const prompt = codingOf(resource.code, systems.prompt);
  const kind = codingOf(category, systems.kind);
  if (kind === 'her-words') {
    const said = Object.entries(shared.about).find(([key]) => key === prompt)?.[1];
    return same(`Observation ${prompt}`, resource.valueString, said?.words);
  }
  if (kind !== 'preference') return coded(resource, counted);
  const [pack = '', part = onlyPart] = (codingOf(resource.code, systems.decision) ?? '').split('#');
  const state = stateOf(pack);
  const stood = Object.hasOwn(state.standings, part) ? state.standings[part] : undefined;
  const option = codingOf(resource.valueCodeableConcept, optionsOf(pack));
  const why = records(resource.note).map(({ text }) => plain(text));
  const reason = whyAsked(counted, pack).old ? '' : shown(state.reason?.words);
  const right =
    stood !== undefined &&
    codingOf(resource.valueCodeableConcept, systems.standing) === stood.standing &&
    // An option that the pack did not have is named by no code.
    (option === undefined || option === stood.option) &&
    Date.parse(String(resource.effectiveDateTime)) === Date.parse(stood.event.at) &&
    why.join() === reason;
  return right ? [] : [{ at: `Observation ${pack}`, what: otherwise }];
}

/** A code that a clinician confirmed: no other may stand in its place. */
function coded({ code, valueCodeableConcept }: Json, counted: readonly Event[]): Difference[] {
  const confirmed = counted.some(
    (event) => event.kind === 'coded' && event.code !== null && codingOf(valueCodeableConcept, codesOf(event.set)) === event.code,
  );
  const coding = isRecord(valueCodeableConcept) ? valueCodeableConcept.coding : undefined;
  return confirmed || coding === undefined ? [] : [{ at: `Observation ${plain(textIn(code)).slice(0, 60)}`, what: otherwise }];
}

function answered(resource: Json, shared: SharedState, stateOf: StateOf): Difference[] {
  const form = String(resource.questionnaire).replace(/\|.*$/s, '').split('/').at(-1) ?? '';
  const items = records(resource.item);
  if (form === 'questions') {
    const asked = items.map(({ item }) => answersIn(records(item)));
    const right = shared.questions.map(({ words, by, answered: done, answer }) =>
      [shown(words), shown(by), String(done), shown(answer)].join('\n'),
    );
    return asked.join('\n\n') === right.join('\n\n') ? [] : [{ at: 'QuestionnaireResponse questions', what: otherwise }];
  }
  const pack = form.replace(/^values-/, '');
  const { weights } = stateOf(pack);
  const right = items.every(({ linkId, answer }) => {
    const [first] = records(answer);
    const said = isRecord(first?.valueCoding) ? first.valueCoding.code : undefined;
    return said !== undefined && said === (Object.hasOwn(weights, String(linkId)) ? weights[String(linkId)] : undefined);
  });
  return right ? [] : [{ at: `QuestionnaireResponse ${pack}`, what: otherwise }];
}

function answersIn(items: readonly Json[]): string {
  const of = (linkId: string) => {
    const [answer] = records(items.find((item) => item.linkId === linkId)?.answer);
    return answer?.valueBoolean === undefined ? plain(answer?.valueString) : String(answer.valueBoolean);
  };
  return ['words', 'by', 'answered', 'answer'].map(of).join('\n');
}

/** Plan B, word for word; plan A is held to in its observation. */
function planned({ activity }: Json, counted: readonly Event[], stateOf: StateOf): Difference[] {
  const packs = [...new Set(counted.map(({ pack }) => pack))];
  const said = new Set(packs.flatMap((pack) => Object.values(stateOf(pack).planB).map(({ words }) => shown(words))));
  const right = records(activity).every(({ detail }) => {
    const isPlanB = isRecord(detail) && detail.statusReason !== undefined;
    return !isPlanB || said.has(plain(detail.description));
  });
  return right ? [] : [{ at: 'CarePlan', what: otherwise }];
}

/** Her words stand in the sections, for those who read nothing else. */
function told({ section }: Json, { about, door, conversation, questions }: SharedState): Difference[] {
  const read = records(section)
    .map(({ text }) => (isRecord(text) && typeof text.div === 'string' ? wordsIn(text.div) : ''))
    .join('\n');
  const said = [about, door, conversation].flatMap((of) => Object.values(of).map(({ words }) => words));
  const lost = [...said, ...questions.map(({ words }) => words)].some((words) => !read.includes(blanksAsOne(held(words))));
  return lost ? [{ at: 'Composition', what: 'has not all of her words' }] : [];
}
