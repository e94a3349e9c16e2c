import { isRecord } from '../carry/parse-json';
import type { Event, Who } from '../consultation/event-schema';
import { doneElsewhere, looks } from '../consultation/looks';
import { type DecisionState, decisionState, effective, type SharedState, sharedState } from '../consultation/state';
import { beginsSitting } from '../plan/sitting';
import { fhirText, instantOf } from './fhir-text';
import type { Pattern } from './matches';
import { linesOf, type NarrativeLines } from './narrative-lines';
import { codingOf, relativeTo } from './pieces';
import { systems } from './systems';
import { textOr } from './text-or';

type Json = Readonly<Record<string, unknown>>;

/** A decision that was at hand when the document was made: without its pack nothing of it can be in there. */
export interface AtHand {
  pack: string;
  version: string;
  title: string;
  state: DecisionState;
}
/** Somebody in a sitting: what they did in it, first to last. */
export interface Sitting {
  who: Who;
  first: Event;
  last: Event;
}

/** What the events in a document say, and how the document calls what it takes from elsewhere. */
export interface WhatWasSaid {
  events: readonly Event[];
  counted: readonly Event[];
  shared: SharedState;
  atHand: readonly AtHand[];
  sittings: readonly Sitting[];
  resources: readonly Json[];
  lines: (resource: Json) => NarrativeLines;
  /** Her, as everywhere in the document. */
  her: Pattern;
  known: boolean;
  /** Whoever wrote these, each once, as an author is called. */
  writers: (events: readonly Event[]) => readonly Pattern[];
  /** How the document calls her, somebody with her, or a clinician. */
  name: (who: Who) => string;
  /** What the document calls a code, the first time that it names it. */
  display: (system: string, code: string) => string;
  /** Names of the forms that there are answers to. */
  answered: ReadonlySet<string>;
  /** Observations by the decision, or the part of one, that they are of, in the order of the document. */
  byDecision: ReadonlyMap<string, readonly { index: number; resource: Json }[]>;
  /** Forms by their address and version, with a line between. */
  forms: ReadonlyMap<string, Json>;
  /** The resource that a reference leads to. */
  at: (reference: unknown) => Json | undefined;
  /** True where it was said in the version of its decision that the document was made with: then it is in there. */
  certain: (event: Event, of: AtHand) => boolean;
}

/** @param entries of the document, with nothing known of them */
export function whatWasSaid(events: readonly Event[], entries: readonly { fullUrl: unknown; resource: Json }[]): WhatWasSaid {
  const counted = effective(events);
  const shared = sharedState(counted, 'woman');
  const resources = entries.map(({ resource }) => resource);
  const lines = new Map<Json, NarrativeLines>();
  const sittings = sittingsIn(events);
  const linesIn = (resource: Json) => {
    const found = lines.get(resource) ?? linesOf(resource.text);
    lines.set(resource, found);
    return found;
  };
  const at = addressed(entries);
  const known = resources.some(({ resourceType }) => resourceType === 'Patient');
  const composition = resources.find(({ resourceType }) => resourceType === 'Composition');
  const display =
    isRecord(composition?.subject) && typeof composition.subject.display === 'string' && composition.subject.display;
  const her: Pattern = {
    display: display || (() => false),
    reference: known ? (reference) => at({ reference })?.resourceType === 'Patient' : undefined,
  };
  const names = namesIn(resources.filter(isSaid), sittings, linesIn);
  const name = (who: Who) => names.get(who) ?? '';
  const called = fhirText(shared.conversation.professional?.words ?? '');
  const writers = (some: readonly Event[]) => {
    const wrote = new Set(some.map(({ who }) => who));
    return (['woman', 'supporter', 'clinician', 'unsaid'] as const)
      .filter((who) => wrote.has(who))
      .map((who): Pattern => (who === 'woman' ? her : { display: (who === 'clinician' && called) || name(who) }));
  };
  return {
    events,
    counted,
    shared,
    atHand: atHandIn(resources, counted),
    sittings,
    resources,
    lines: linesIn,
    her,
    known,
    writers,
    name,
    display: displaysIn(resources),
    answered: new Set(resources.flatMap((one) => (one.resourceType === 'QuestionnaireResponse' ? [formOf(one)] : []))),
    byDecision: byDecisionIn(resources),
    forms: new Map(
      resources.flatMap((one) =>
        one.resourceType === 'Questionnaire' ? [[`${textOr(one.url)}|${textOr(one.version)}`, one] as const] : [],
      ),
    ),
    at,
    certain: (event, { pack, version }) => event.pack === pack && event.version === version,
  };
}

/** What counts as writing: looking and what was done with the record do not. */
export const isWritten = ({ kind }: Event) => !looks.has(kind) && !doneElsewhere.has(kind);
/** True for a Provenance of somebody, and not of the program alone. */
export const isSaid = ({ resourceType, agent }: Json) =>
  resourceType === 'Provenance' &&
  Array.isArray(agent) &&
  agent.some((one: unknown) => isRecord(one) && codingOf(one.type, systems.participant) === 'author');

function addressed(entries: readonly { fullUrl: unknown; resource: Json }[]) {
  const found = new Map<string, Json>();
  for (const { fullUrl, resource } of entries) {
    if (typeof resource.id === 'string') found.set(`${textOr(resource.resourceType)}/${resource.id}`, resource);
    if (typeof fullUrl === 'string') found.set(fullUrl, resource);
  }
  return (value: unknown) => {
    const reference = isRecord(value) && typeof value.reference === 'string' ? value.reference : '';
    return found.get(reference) ?? found.get(relativeTo(reference));
  };
}

/** The name of the form that a response answers. */
export const formOf = ({ questionnaire }: Json) => textOr(questionnaire).split('|', 1)[0]?.split('/').at(-1) ?? '';

function byDecisionIn(resources: readonly Json[]) {
  const found = new Map<string, { index: number; resource: Json }[]>();
  resources.forEach((resource, index) => {
    const code = resource.resourceType === 'Observation' ? codingOf(resource.code, systems.decision) : undefined;
    if (code === undefined) return;
    const known = found.get(code);
    if (known) known.push({ index, resource });
    else found.set(code, [{ index, resource }]);
  });
  return found;
}

function displaysIn(resources: readonly Json[]) {
  const found = new Map<string, string>();
  const walk = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    const { system, code, display } = value as Json;
    const key = `${textOr(system)}|${textOr(code)}`;
    if (typeof display === 'string' && display && !found.has(key)) found.set(key, display);
    Object.values(value).forEach(walk);
  };
  resources.forEach(walk);
  return (system: string, code: string) => found.get(`${system}|${code}`) ?? '';
}

function atHandIn(resources: readonly Json[], counted: readonly Event[]): AtHand[] {
  const touched = new Set(counted.map(({ pack }) => pack));
  const found = new Map<string, AtHand>();
  for (const { resourceType, masterIdentifier, content } of resources) {
    const value = isRecord(masterIdentifier) && masterIdentifier.system === systems.pack && masterIdentifier.value;
    if (resourceType !== 'DocumentReference' || typeof value !== 'string') continue;
    const [pack = '', version = ''] = value.split('|');
    if (!touched.has(pack) || found.has(pack)) continue;
    const [holder]: unknown[] = Array.isArray(content) ? content : [];
    const title = isRecord(holder) && isRecord(holder.attachment) ? textOr(holder.attachment.title) : '';
    found.set(pack, { pack, version, title, state: decisionState(counted, pack) });
  }
  return [...found.values()];
}

/** As Provenance has them: everybody who did something in a sitting, undone or not. */
function sittingsIn(events: readonly Event[]): Sitting[] {
  const found: Sitting[] = [];
  let now = new Map<Who, Sitting>();
  events.forEach((event, index) => {
    if (beginsSitting(events[index - 1], event)) now = new Map();
    const known = now.get(event.who);
    if (known) known.last = event;
    else {
      const sitting = { who: event.who, first: event, last: event };
      now.set(event.who, sitting);
      found.push(sitting);
    }
  });
  return found;
}

/** Names as the narrative of the first Provenance of each has them, before the day. */
function namesIn(said: readonly Json[], sittings: readonly Sitting[], lines: (resource: Json) => NarrativeLines) {
  const names = new Map<Who, string>();
  sittings.forEach(({ who }, index) => {
    const resource = said[index];
    if (names.has(who) || !resource) return;
    const [agent]: unknown[] = Array.isArray(resource.agent) ? resource.agent : [];
    const display = isRecord(agent) && isRecord(agent.who) && agent.who.reference === undefined ? agent.who.display : undefined;
    const [line = ''] = lines(resource).inOrder;
    names.set(who, typeof display === 'string' ? display : line.slice(0, Math.max(0, line.indexOf('. '))));
  });
  return names;
}

/** The same instant, however it is written. */
export const instant = (at: string): Pattern => {
  const time = Date.parse(instantOf(at));
  return (value) => typeof value === 'string' && written.test(value) && Date.parse(value) === time;
};
const written = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/;
