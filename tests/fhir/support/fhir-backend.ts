import type { IncomingHttpHeaders } from 'node:http';

/** As much of a FHIR resource as is needed to keep it. */
export interface Resource {
  resourceType: string;
  id?: string;
  [element: string]: unknown;
}

export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string | Buffer;
}

/** A request below the FHIR base: `path` begins with a slash and has its query. */
export interface FhirRequest {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** What answers below a FHIR base. `base` is what a client calls it. */
export type FhirBackend = (request: FhirRequest, base: string) => Promise<Answer>;

/** One answer that goes wrong. */
export interface Fault {
  /** Whether the resource is kept all the same, as when the connection breaks on the way back. */
  kept: boolean;
  /** Waited for before the answer: a server that is slow for as long as a test wants. */
  after?: Promise<void>;
  /** What comes instead of the answer: a broken connection, or another answer. */
  answer?: 'drop' | Answer;
}

export const json = (status: number, body: unknown, headers: Record<string, string> = {}): Answer => ({
  status,
  headers: { 'content-type': 'application/fhir+json;charset=utf-8', ...headers },
  body: JSON.stringify(body),
});

/** A refusal in FHIR's words. @param code of http://hl7.org/fhir/issue-type */
export const outcome = (status: number, code: string, diagnostics: string, headers: Record<string, string> = {}): Answer =>
  json(status, { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code, diagnostics }] }, headers);
