import type { Event, Who } from '../consultation/event-schema';
import { beginsSitting } from '../plan/sitting';
import { type Content, textOf } from './content';
import { instantOf } from './fhir-text';
import type { CodeableConcept, Reference } from './r4';
import { systems, ukCore } from './systems';
import { paragraph } from './xhtml';

const part = (code: 'author' | 'assembler', display: string): CodeableConcept => ({
  coding: [{ system: systems.participant, code, display }],
});

/** Who said what: one for everybody who wrote in a sitting, and one for the program that put the document together. */
export function addProvenances(content: Content, at: string, packs: readonly Reference[]): void {
  const { draft, words, her, known } = content;
  const device = () => draft.to('Device', 'Evenhand');
  for (const [sitting, said] of sittings(content.events).entries()) {
    for (const [who, own] of byWho(said)) {
      const display = words.t(`who.${who}`);
      const [start, end] = [instantOf(own[0]?.at ?? at), instantOf(own.at(-1)?.at ?? at)];
      const targets = draft.madeOf(own).filter((name) => name !== 'DocumentReference plan');
      draft.add(`Provenance ${sitting} ${who}`, {
        resourceType: 'Provenance',
        meta: { profile: [ukCore('Provenance')] },
        language: words.locale,
        text: textOf(content, paragraph(`${display}. ${words.date(start)}`)),
        target: ['Composition', 'DocumentReference plan', ...targets].map((name) => draft.to(name)),
        // A clock that was set back may have the end before the start, which no period may.
        occurredPeriod: start <= end ? { start, end } : { start: end, end: start },
        recorded: end,
        agent: [
          { type: part('author', 'Author'), who: who === 'woman' && known ? her() : { display } },
          { type: part('assembler', 'Assembler'), who: device() },
        ],
      });
    }
  }
  draft.add('Provenance document', {
    resourceType: 'Provenance',
    meta: { profile: [ukCore('Provenance')] },
    language: words.locale,
    text: textOf(content, paragraph(words.t('plan.made'))),
    target: [draft.to('Composition')],
    occurredPeriod: { start: instantOf(at), end: instantOf(at) },
    recorded: instantOf(at),
    agent: [{ type: part('assembler', 'Assembler'), who: device() }],
    entity: [draft.to('DocumentReference plan'), ...packs].map((what) => ({ role: 'source', what })),
  });
}

function sittings(events: readonly Event[]): Event[][] {
  const found: Event[][] = [];
  events.forEach((event, index) => {
    if (index === 0 || beginsSitting(events[index - 1], event)) found.push([]);
    found.at(-1)?.push(event);
  });
  return found;
}

function byWho(events: readonly Event[]): Map<Who, Event[]> {
  const found = new Map<Who, Event[]>();
  for (const event of events) found.set(event.who, [...(found.get(event.who) ?? []), event]);
  return found;
}
