import { isRecord } from '../carry/parse-json';
import type { Event } from '../consultation/event-schema';
import { whyAsked } from '../plan/why-asked';
import type { Difference } from './changes-in';
import { type Expected, hers, records } from './expected';
import { expectedQuestions, expectedValues } from './expected-answers';
import { expectedDecision } from './expected-decisions';
import { expectedFrame } from './expected-frame';
import { expectedNeeds } from './expected-needs';
import { expectedWords } from './expected-words';
import { held } from './fhir-text';
import { linesOf } from './narrative-lines';
import { codingOf, isPlanFile } from './pieces';
import { blanksAsOne } from './says';
import { systems } from './systems';
import { textOr } from './text-or';
import { formOf, isSaid, type WhatWasSaid, whatWasSaid } from './what-was-said';

type Json = Readonly<Record<string, unknown>>;

/**
 * What a document says in codes and in her words, worked out again from the events, in both directions: each resource is
 * one that the events say there is, and each that they say there is stands there, once, and says just that. It needs no
 * pack, so that a document of another version is held to it as well; and whoever makes the sums of a changed document
 * again does not get past it.
 * @param entries of types that Evenhand writes; others are told elsewhere
 * @param timestamp of the Bundle
 */
export function differences(
  events: readonly Event[],
  entries: readonly { fullUrl: unknown; resource: Json }[],
  timestamp: unknown,
): Difference[] {
  const said = whatWasSaid(events, entries);
  const expected = shelved(
    [
      ...expectedFrame(said, timestamp),
      ...expectedWords(said),
      ...expectedNeeds(said),
      ...said.atHand.flatMap((of) => [...expectedDecision(said, of), ...expectedValues(said, of)]),
      ...expectedQuestions(said),
    ],
    ({ key }) => key,
  );
  const keyOf = keysOf(said);
  const found = shelved(said.resources, keyOf);
  const all = [...new Set([...expected.keys(), ...found.keys()])].flatMap((key) =>
    heldAgainst(found.get(key) ?? [], expected.get(key) ?? []),
  );
  return [...all, ...told(said)];
}

/** Resources of one thing, and what the events say there is of it. */
function heldAgainst(resources: readonly Json[], expected: readonly Expected[]): Difference[] {
  const left = new Set(expected);
  const wrong = resources.filter((resource) => {
    const own = firstRight(left, resource);
    if (own) left.delete(own);
    return !own;
  });
  const [...open] = left;
  const differs = wrong.map((resource): Difference => {
    const own = open.shift();
    if (own) return { at: own.place, what: 'says something else than the plan in it' };
    const again = expected[0]?.place;
    if (again !== undefined) return { at: again, what: 'is there more than once' };
    return { at: typeIn(resource), what: 'is not in the plan in it' };
  });
  return [
    ...differs,
    ...open.flatMap(({ place, sure }) => (sure ? [{ at: place, what: 'is in the plan, and not in the document' }] : [])),
  ];
}

/** Several are of one thing where a few decisions have a code of one set; a file may have thousands, and nobody waits for all. */
const mostTried = 50;

function firstRight(left: ReadonlySet<Expected>, resource: Json): Expected | undefined {
  let tried = 0;
  for (const own of left) {
    if (own.right(resource)) return own;
    tried += 1;
    if (tried === mostTried) break;
  }
  return undefined;
}

const typeIn = ({ resourceType }: Json) => (/^[A-Z][A-Za-z]{2,40}$/.test(textOr(resourceType)) ? textOr(resourceType) : 'entry');

function shelved<T>(all: readonly T[], keyOf: (one: T) => string | undefined): Map<string, T[]> {
  const shelves = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    if (key === undefined) continue;
    const shelf = shelves.get(key);
    if (shelf) shelf.push(one);
    else shelves.set(key, [one]);
  }
  return shelves;
}

/** What a resource is of, by its codes; nothing for what Evenhand does not write. */
function keysOf({ resources }: WhatWasSaid): (resource: Json) => string | undefined {
  const places = new Map(resources.filter(isSaid).map((resource, index) => [resource, index]));
  return (resource) => {
    const { resourceType } = resource;
    switch (resourceType) {
      case 'Observation': {
        const kind = codingOf(records(resource.category)[0], systems.kind);
        if (kind === 'her-words') return `Observation her-words ${codingOf(resource.code, systems.prompt)}`;
        if (kind === 'her-need') return `Observation her-need ${codingOf(resource.code, systems.need)}`;
        if (kind === 'preference') return `Observation preference ${codingOf(resource.code, systems.decision)}`;
        return kind === 'confirmed-code'
          ? `Observation code ${isRecord(resource.code) ? textOr(resource.code.text) : ''}`
          : 'Observation';
      }
      case 'QuestionnaireResponse':
        return `QuestionnaireResponse ${formOf(resource)}`;
      case 'Questionnaire':
        return `Questionnaire ${textOr(resource.url)}`;
      case 'CarePlan':
        return `CarePlan ${blanksAsOne(textOr(resource.title))}`;
      case 'DocumentReference': {
        const { masterIdentifier } = resource;
        return `DocumentReference ${isPlanFile(resource) ? 'plan' : isRecord(masterIdentifier) ? textOr(masterIdentifier.value) : ''}`;
      }
      case 'Provenance':
        return `Provenance ${places.get(resource) ?? 'program'}`;
      case 'Composition':
      case 'Goal':
      case 'Patient':
      case 'Device':
        return resourceType;
      default:
        return undefined;
    }
  };
}

/** Everybody's words stand in the sections, in blocks of their own, for those who read nothing else. */
function told({ resources, shared, counted, atHand, certain }: WhatWasSaid): Difference[] {
  const composition = resources.find(({ resourceType }) => resourceType === 'Composition');
  const read = new Set(records(composition?.section).flatMap(({ text }) => [...linesOf(text).quotes]));
  const isThere = (words: string) => blanksAsOne(words) === '' || read.has(blanksAsOne(words));
  const ofDecisions = atHand.flatMap((of) => {
    const { reason, planB } = of.state;
    const ifs = Object.values(planB).filter(({ event }) => certain(event, of));
    // One that is of where she stood before is in the history, where there is one.
    return reason && !whyAsked(counted, of.pack).old ? [reason, ...ifs] : ifs;
  });
  const own = [...Object.values(shared.about), ...Object.values(shared.door), ...ofDecisions];
  const needs = Object.values(shared.needs).filter(({ words }) => words);
  const steps = Object.values(shared.needSteps).filter(({ words }) => words);
  const all =
    [...own, ...needs].every(({ words }) => isThere(hers(words))) &&
    steps.every(({ words }) => isThere(held(words))) &&
    Object.values(shared.conversation).every(({ words }) => isThere(held(words))) &&
    // One that was picked as it stands was worded by nobody, and has no quotation marks.
    shared.questions.every(({ words, answer }) => (isThere(hers(words)) || isThere(held(words))) && isThere(held(answer)));
  return all ? [] : [{ at: 'Composition', what: 'has not all of her words' }];
}
