import type { Event } from '../consultation/event-schema';
import { partId } from './part-id';
import type { Entry, Identifier, Reference, Resource } from './r4';
import { systems } from './systems';

/** A document while it is written: resources have names of ours until all are there. */
export interface Draft {
  /** @param from the events that it is made of, for who said what */
  add: (name: string, resource: Resource, from?: readonly Event[]) => Reference;
  /** A reference to what is added under this name, before or after. */
  to: (name: string, display?: string) => Reference;
  has: (name: string) => boolean;
  /** Names of what is made of one of these events. */
  madeOf: (events: readonly Event[]) => string[];
  /** Gives everything its address and its identifier. @param space a UUID, of the document */
  close: (space: string) => { entries: Entry[]; urls: ReadonlyMap<string, string> };
}

/** An empty document. What refers to a name that is never added is refused when it closes. */
export function createDraft(): Draft {
  const parts = new Map<string, { resource: Resource; from: ReadonlySet<Event> }>();
  const references: { name: string; reference: Reference }[] = [];
  const to: Draft['to'] = (name, display) => {
    const reference: Reference = display === undefined ? {} : { display };
    references.push({ name, reference });
    return reference;
  };
  return {
    to,
    add: (name, resource, from = []) => {
      parts.set(name, { resource, from: new Set(from) });
      return to(name);
    },
    has: (name) => parts.has(name),
    madeOf: (events) => [...parts].flatMap(([name, { from }]) => (events.some((event) => from.has(event)) ? [name] : [])),
    close: (space) => {
      const named = [...parts].map(([name, { resource }]) => ({ name, resource, url: `urn:uuid:${partId(name, space)}` }));
      const urls = new Map(named.map(({ name, url }) => [name, url]));
      for (const { name, reference } of references) {
        const url = urls.get(name);
        if (url === undefined) throw new Error(`nothing in the document is named ${name}`);
        reference.reference = url;
      }
      const entries = named.map(({ resource, url }) => ({
        fullUrl: url,
        resource: identified(resource, { system: systems.uri, value: url }),
      }));
      return { entries, urls };
    },
  };
}

/** A server that keeps resources one by one gives them other addresses; the identifier stays. */
function identified(resource: Resource, identifier: Identifier): Resource {
  switch (resource.resourceType) {
    case 'Composition':
    case 'QuestionnaireResponse':
      return { ...resource, identifier };
    case 'Patient':
    case 'Provenance':
      return resource;
    default:
      return { ...resource, identifier: [identifier, ...(resource.identifier ?? [])] };
  }
}
