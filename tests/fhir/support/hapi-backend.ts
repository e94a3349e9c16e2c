import type { FhirBackend } from './fhir-backend';

const handedOn = ['accept', 'content-type', 'if-none-exist', 'prefer'];
const handedBack = ['content-type', 'location', 'content-location', 'etag', 'last-modified'];

/** A real server behind the HTTPS of the tests. @param real its FHIR base */
export const hapiBackend =
  (real: string): FhirBackend =>
  async ({ method, path, headers, body }, base) => {
    const { host, protocol } = new URL(base);
    const given = Object.fromEntries(handedOn.flatMap((name) => (headers[name] ? [[name, String(headers[name])]] : [])));
    const answer = await fetch(`${real}${path}`, {
      method,
      headers: { ...given, 'x-forwarded-host': host, 'x-forwarded-proto': protocol.slice(0, -1) },
      ...(body.length > 0 && { body: new Uint8Array(body) }),
    });
    return {
      status: answer.status,
      headers: Object.fromEntries(
        handedBack.flatMap((name) => [[name, answer.headers.get(name) ?? '']]).filter(([, value]) => value),
      ),
      body: Buffer.from(await answer.arrayBuffer()),
    };
  };
