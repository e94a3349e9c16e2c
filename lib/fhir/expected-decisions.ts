import { isRecord } from '../carry/parse-json';
import type { CodeSet, Event } from '../consultation/event-schema';
import { elements } from '../msds/codes';
import { onlyPart } from '../pack/pack';
import { whyAsked } from '../plan/why-asked';
import { type Expected, hers, isJust, isText, kind, placeOf, records } from './expected';
import { fhirText } from './fhir-text';
import { matches, type Pattern } from './matches';
import { codingOf } from './pieces';
import { blanksAsOne } from './says';
import { carePlanCode, codesOf, ifThensOf, optionsOf, systems } from './systems';
import { textOr } from './text-or';
import { type AtHand, formOf, instant, type WhatWasSaid } from './what-was-said';

type Json = Readonly<Record<string, unknown>>;
type Stood = AtHand['state']['standings'][string];

/** Where she stands, plan B and the confirmed codes of one decision. */
export function expectedDecision(said: WhatWasSaid, of: AtHand): Expected[] {
  const { pack, state } = of;
  const { old } = whyAsked(said.counted, pack);
  const reason = old ? undefined : state.reason;
  const preferences = Object.entries(state.standings).map(
    ([part, stood]): Expected => ({
      key: `Observation preference ${codeOf(pack, part)}`,
      place: placeOf('Observation', pack),
      sure: said.certain(stood.event, of),
      right: (resource) => isPreference(said, of, resource, codeOf(pack, part), stood, reason),
    }),
  );
  const shown = preferencesIn(said, of);
  const ifs = Object.values(state.planB);
  const planned = shown.length > 0 || ifs.some(({ event }) => said.certain(event, of));
  const carePlan: Expected = {
    key: `CarePlan ${blanksAsOne(of.title)}`,
    place: 'CarePlan',
    sure: planned,
    right: (resource) => isCarePlan(said, of, resource, shown),
  };
  const codes = (Object.keys(elements) as CodeSet[]).flatMap((set): Expected[] => {
    const coded = state.codes[set];
    if (!coded || fhirText(coded.code) === undefined) return [];
    return [
      {
        key: `Observation code ${elements[set]}`,
        place: `Observation ${elements[set].replace(/[^\w -]/g, '')}`,
        sure: true,
        right: (resource) => isConfirmed(said, of, resource, set, coded, shown),
      },
    ];
  });
  return [...preferences, ...(planned || ifs.length > 0 ? [carePlan] : []), ...codes];
}

const codeOf = (pack: string, part: string) => (part === onlyPart ? pack : `${pack}#${part}`);

/** The preferences of a decision that a document has, in its order. */
function preferencesIn({ byDecision }: WhatWasSaid, { pack, state }: AtHand): { resource: Json; stood: Stood }[] {
  return Object.entries(state.standings)
    .flatMap(([part, stood]) => (byDecision.get(codeOf(pack, part)) ?? []).map((one) => ({ ...one, stood })))
    .sort((one, other) => one.index - other.index);
}

function isPreference(
  said: WhatWasSaid,
  of: AtHand,
  resource: Json,
  code: string,
  stood: Stood,
  reason: AtHand['state']['reason'],
): boolean {
  const { her, display, name, at } = said;
  const { pack, version } = of;
  const { text } = isRecord(resource.code) ? resource.code : {};
  const { valueCodeableConcept: value } = resource;
  const words = isRecord(value) ? value.text : undefined;
  if (typeof text !== 'string' || typeof words !== 'string' || !isText(words)) return false;
  const options = records(isRecord(value) ? value.coding : undefined).slice(1);
  // An option that the pack does not have is named by no code.
  const named = options.length > 0 || (stood.option !== null && said.certain(stood.event, of));
  const option: Pattern = (coding) =>
    isRecord(coding) &&
    typeof coding.display === 'string' &&
    matches(coding, { system: optionsOf(pack), version, code: stood.option ?? '', display: isText }) &&
    (!chosen.has(stood.standing) || isIn(coding.display, words));
  const pattern: { [key: string]: Pattern | undefined } = {
    status: 'final',
    category: [kind('preference')],
    code: { coding: [{ system: systems.decision, version, code, display: text }], text },
    subject: her,
    effectiveDateTime: instant(stood.event.at),
    performer: [her],
    valueCodeableConcept: {
      coding: [
        { system: systems.standing, code: stood.standing, display: display(systems.standing, stood.standing) },
        ...(named ? [option] : []),
      ],
      text: words,
    },
    note: reason && [{ authorString: name(reason.event.who), time: instant(reason.event.at), text: fhirText(reason.words) }],
    derivedFrom: said.answered.has(`values-${pack}`) ? [(reference) => isOfForm(at(reference), `values-${pack}`)] : undefined,
  };
  return (
    isTitled(text, of) &&
    isJust(said, resource, pattern, { begins: [`${text}: ${words} (`], quotes: reason ? [hers(reason.words)] : [] })
  );
}

const chosen: ReadonlySet<string> = new Set(['decided', 'leaning']);
/** The name of a decision, or of a part of it after that. */
const isTitled = (text: string, { title }: AtHand) => text === title || (isText(title) && text.startsWith(`${title}: `));
/** Both are short; a search in what is not could take minutes. */
const isIn = (one: string, other: string) => other.length < 5_000 && other.toLowerCase().includes(one.toLowerCase());
const isOfForm = (resource: Json | undefined, form: string) =>
  resource?.resourceType === 'QuestionnaireResponse' && formOf(resource) === form;

function isCarePlan(said: WhatWasSaid, of: AtHand, resource: Json, shown: readonly { resource: Json; stood: Stood }[]): boolean {
  const { her, at, writers, events, shared } = said;
  const { pack, version, title, state } = of;
  const { description } = resource;
  if (typeof description !== 'string' || !isText(description)) return false;
  const lines = [`${title}. ${description}`];
  const quotes: string[] = [];
  const activities = records(resource.activity).map(({ detail }) => (isRecord(detail) ? detail : {}));
  const labelOf = ({ code }: Json) => (isRecord(code) && typeof code.text === 'string' && isText(code.text) ? code.text : '');
  const planA = shown.map(({ resource: preference, stood }, index): Pattern => {
    const { text } = isRecord(preference.code) ? preference.code : {};
    const { text: words } = isRecord(preference.valueCodeableConcept) ? preference.valueCodeableConcept : {};
    const part = typeof text === 'string' ? text.slice(title.length) : '';
    const wanted = `${part ? `${part.slice(2)}: ` : ''}${textOr(words)}`;
    const label = labelOf(activities[index] ?? {});
    lines.push(`${label}: ${wanted}`);
    return {
      code: { text: label },
      status: stood.standing === 'decided' ? 'not-started' : 'unknown',
      description: wanted,
    };
  });
  const from: Event[] = shown.map(({ stood }) => stood.event);
  const there = new Set<string>();
  const planB = activities.slice(shown.length).map((detail): Pattern => {
    const id = codingOf(detail.statusReason, ifThensOf(pack)) ?? '';
    const own = Object.hasOwn(state.planB, id) ? state.planB[id] : undefined;
    const when = isRecord(detail.statusReason) ? detail.statusReason.text : undefined;
    const words = own && fhirText(own.words);
    if (!own || words === undefined || there.has(id) || typeof when !== 'string' || !isText(when)) return () => false;
    there.add(id);
    from.push(own.event);
    const label = labelOf(detail);
    lines.push(`${label}: ${when}`);
    quotes.push(hers(words));
    return {
      code: { text: label },
      status: 'not-started',
      statusReason: { coding: [{ system: ifThensOf(pack), version, code: id, display: when }], text: when },
      description: words,
    };
  });
  const all = Object.entries(state.planB).every(([id, { event }]) => there.has(id) || !said.certain(event, of));
  const last = events.at(-1);
  const pattern: { [key: string]: Pattern | undefined } = {
    status: 'draft',
    intent: 'proposal',
    category: [{ coding: [carePlanCode] }],
    title,
    description,
    subject: her,
    created: last ? instant(last.at) : () => false,
    author: her,
    contributor: writers(from),
    supportingInfo:
      shown.length > 0
        ? shown.map(
            (one): Pattern =>
              (value) =>
                at(value) === one.resource,
          )
        : undefined,
    goal: shared.about.hopes && [(value) => at(value)?.resourceType === 'Goal'],
    activity: [...planA, ...planB].map((detail) => ({ detail })),
  };
  return all && isJust(said, resource, pattern, { lines, quotes });
}

function isConfirmed(
  said: WhatWasSaid,
  { title }: AtHand,
  resource: Json,
  set: CodeSet,
  { code, event }: { code: string; event: Event },
  shown: readonly { stood: Stood }[],
): boolean {
  const { valueCodeableConcept: value } = resource;
  const words = isRecord(value) ? value.text : undefined;
  const own = fhirText(code);
  if (typeof words !== 'string' || own === undefined) return false;
  const known = isRecord(value) && value.coding !== undefined;
  // A code that the set did not have stands by itself, and is none in FHIR.
  if (known ? !words.startsWith(`${own}: `) : blanksAsOne(words) !== blanksAsOne(own)) return false;
  const since = shown.some(({ stood }) => stood.event.at > event.at);
  const [note] = records(resource.note);
  const told = typeof note?.text === 'string' && isText(note.text) ? note.text : '';
  const pattern: { [key: string]: Pattern | undefined } = {
    status: 'final',
    category: [kind('confirmed-code')],
    code: { text: elements[set] },
    subject: said.her,
    effectiveDateTime: instant(event.at),
    performer: [{ display: said.name(event.who) }],
    valueCodeableConcept: { coding: known ? [{ system: codesOf(set), code }] : undefined, text: words },
    note: since ? [{ text: isText }] : undefined,
  };
  return isJust(said, resource, pattern, { lines: [`${title}. ${elements[set]}: ${words}`, ...(since ? [told] : [])] });
}
