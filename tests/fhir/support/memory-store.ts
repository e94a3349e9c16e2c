import { type Answer, type FhirBackend, type FhirRequest, json, outcome, type Resource } from './fhir-backend';

interface Identifier {
  system?: string;
  value?: string;
}

/** "system|value", "|value" (no system) and "value" (any system), as a FHIR search has them. */
function matches(asked: string, { system, value }: Identifier): boolean {
  const bar = asked.indexOf('|');
  if (bar < 0) return value === asked;
  return value === asked.slice(bar + 1) && (system ?? '') === asked.slice(0, bar);
}

const identifiersOf = ({ identifier }: Resource): Identifier[] =>
  Array.isArray(identifier) ? identifier : identifier ? [identifier as Identifier] : [];

function parsed(body: Buffer): Resource | undefined {
  try {
    const resource = JSON.parse(body.toString());
    return typeof resource?.resourceType === 'string' ? resource : undefined;
  } catch {
    return undefined;
  }
}

/** A document that FHIR would not call one, or `undefined`. */
function notADocument({ resourceType, type, entry }: Resource): string | undefined {
  if (resourceType !== 'Bundle' || type !== 'document') return undefined;
  const first = (entry as { resource?: Resource }[] | undefined)?.[0]?.resource?.resourceType;
  return first === 'Composition' ? undefined : 'The first entry of a document is a Composition.';
}

/**
 * A FHIR server as small as can be: create, conditional create, read, search by identifier. It forgets everything, and
 * does not validate more than that a body is a resource of the type in the address.
 */
export function createMemoryStore(): FhirBackend {
  const kept: Resource[] = [];

  const search = (type: string, query: URLSearchParams): Resource[] | undefined => {
    const names = [...query.keys()].filter((name) => !name.startsWith('_'));
    if (names.some((name) => name !== 'identifier')) return undefined;
    return kept.filter(
      (resource) =>
        resource.resourceType === type &&
        query.getAll('identifier').every((asked) => identifiersOf(resource).some((one) => matches(asked, one))),
    );
  };

  function create(type: string, { body, headers }: FhirRequest, base: string): Answer {
    if (!/^application\/(fhir\+)?json\b/.test(headers['content-type'] ?? '')) {
      return outcome(415, 'not-supported', 'The content type must be application/fhir+json.');
    }
    const resource = parsed(body);
    if (!resource) return outcome(400, 'structure', 'The body is not a resource in JSON.');
    if (resource.resourceType !== type) return outcome(400, 'invalid', `The body is no ${type}.`);
    const problem = notADocument(resource);
    if (problem) return outcome(422, 'invariant', problem);

    const answer = (status: number, one: Resource) => {
      const location = { location: `${base}/${type}/${one.id}/_history/1`, etag: 'W/"1"' };
      if (/return=minimal/.test(String(headers.prefer))) return { status, headers: location, body: '' };
      return json(status, one, location);
    };
    const condition = headers['if-none-exist'];
    if (condition !== undefined) {
      const query = new URLSearchParams(String(condition).replace(/^\?/, ''));
      const found = query.get('identifier') ? search(type, query) : undefined;
      if (!found) return outcome(400, 'invalid', 'If-None-Exist must ask for an identifier, and for nothing else.');
      if (found.length > 1) return outcome(412, 'multiple-matches', 'More than one resource has this identifier.');
      if (found[0]) return answer(200, found[0]);
    }
    // A server gives an id of its own, whatever the resource says.
    const made: Resource = { ...resource, id: String(kept.length + 1) };
    kept.push(made);
    return answer(201, made);
  }

  return async (request, base) => {
    const { pathname, searchParams } = new URL(request.path, 'http://store');
    const [, type = '', id, more] = pathname.split('/');
    if (request.method === 'GET' && type === 'metadata') {
      const rest = [
        { mode: 'server', resource: [{ type: 'Bundle', interaction: [{ code: 'create' }], conditionalCreate: true }] },
      ];
      return json(200, { resourceType: 'CapabilityStatement', status: 'active', kind: 'instance', fhirVersion: '4.0.1', rest });
    }
    if (!/^[A-Z][A-Za-z]+$/.test(type) || more !== undefined) return outcome(404, 'not-supported', 'There is no such address.');
    if (request.method === 'POST' && id === undefined) return create(type, request, base);
    if (request.method !== 'GET') return outcome(405, 'not-supported', 'This store only creates, reads and searches.');
    if (id !== undefined) {
      const one = kept.find((resource) => resource.resourceType === type && resource.id === id);
      return one ? json(200, one, { etag: 'W/"1"' }) : outcome(404, 'not-found', `There is no ${type}/${id}.`);
    }
    const found = search(type, searchParams);
    if (!found) return outcome(400, 'not-supported', 'This store searches by identifier only.');
    const entry = found.map((resource) => ({ fullUrl: `${base}/${type}/${resource.id}`, resource, search: { mode: 'match' } }));
    return json(200, { resourceType: 'Bundle', type: 'searchset', total: entry.length, entry });
  };
}
