import type { Resource } from './fhir-backend';

interface Reply<Body> {
  status: number;
  headers: Headers;
  body: Body;
}

export interface Issue {
  severity: 'fatal' | 'error' | 'warning' | 'information';
  diagnostics?: string;
  expression?: string[];
  location?: string[];
}

/** The FHIR base of the server that `npm run test:fhir` has started. */
export function realBase(): string {
  const base = process.env.EVENHAND_FHIR_BASE;
  if (!base) throw new Error('there is no FHIR server: these tests are run by "npm run test:fhir", which starts one');
  return base;
}

/** Sends a request and reads the answer as JSON. @param path below the base, without the slash */
export async function ask<Body = Resource>(
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Reply<Body>> {
  const answer = await fetch(`${realBase()}/${path}`, {
    method,
    headers: { accept: 'application/fhir+json', 'content-type': 'application/fhir+json', ...headers },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, body: text ? JSON.parse(text) : undefined };
}

/** What HAPI's instance validator finds wrong with a resource, however small. */
export async function findings(resource: Resource): Promise<Issue[]> {
  const { body } = await ask<Resource & { issue: Issue[] }>('POST', `${resource.resourceType}/$validate`, resource);
  if (body.resourceType !== 'OperationOutcome') throw new Error(`$validate answered with ${JSON.stringify(body)}`);
  return body.issue;
}

/** A copy without claims of profiles that this server may not have: to HAPI a profile that it cannot find is an error. */
export const unclaimed = <R extends Resource>(resource: R): R =>
  JSON.parse(JSON.stringify(resource), (key, value) => (key === 'meta' ? undefined : value));

/** What it calls an error, as lines to read. */
export const errorsIn = async (resource: Resource): Promise<string[]> =>
  (await findings(resource))
    .filter(({ severity }) => severity === 'error' || severity === 'fatal')
    .map(({ expression, location, diagnostics }) => `${(expression ?? location ?? []).join(' ')}: ${diagnostics}`);
