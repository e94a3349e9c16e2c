import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type ServerOptions } from 'node:https';
import type { AddressInfo } from 'node:net';
import { crossOrigin } from '../fhir/support/cross-origin';
import type { Answer, Fault, FhirBackend } from '../fhir/support/fhir-backend';
import { outcome } from '../fhir/support/fhir-backend';
import { createMemoryStore } from '../fhir/support/memory-store';
import { type Client, createSmart } from '../fhir/support/smart';
import { tlsForTests } from '../fhir/support/tls-for-tests';

interface Options {
  /** What keeps the resources: a store in memory unless given. */
  backend?: FhirBackend;
  /** The one program that is registered with the authorization server. */
  client?: Client;
  /** Answer to programs of another origin, as a server has to that a browser may use; `true` unless given. */
  cors?: boolean;
}

/** One request that came, in the order in which they came. */
export interface Seen {
  method: string;
  /** Path and query. */
  path: string;
  headers: IncomingMessage['headers'];
  body: string;
}

/** A trust's FHIR server as far as one that sends a document can tell. Whoever starts it closes it. */
export interface FhirServer {
  /** The FHIR base, such as "https://127.0.0.1:4711/fhir". */
  base: string;
  seen: Seen[];
  /** Shifted by each POST of a resource, also by one that is repeated. */
  faults: Fault[];
  /** What the authorization server does next instead of what it was asked for. */
  smart: Pick<ReturnType<typeof createSmart>, 'denials' | 'revoke' | 'tokens'>;
  close: () => Promise<void>;
}

const bodyOf = async (request: IncomingMessage) => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
};

/**
 * HTTPS on 127.0.0.1 at a free port, with SMART App Launch before the FHIR base: without a token that was given for a
 * code and its PKCE verifier nothing but `metadata` and the SMART configuration is answered.
 */
export async function startFhirServer({
  backend = createMemoryStore(),
  client = { id: 'evenhand', redirects: () => true },
  cors = true,
}: Options = {}): Promise<FhirServer> {
  const seen: Seen[] = [];
  const faults: Fault[] = [];
  const tls: ServerOptions = { key: tlsForTests.key, cert: tlsForTests.cert };
  const server = createServer(tls);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const base = `${origin}/fhir`;
  const smart = createSmart({ origin, base, client });

  async function fhir(request: Parameters<FhirBackend>[0], authorization: string | undefined): Promise<Answer | 'drop'> {
    const open = request.method === 'GET' && request.path === '/metadata';
    const refusal = open ? undefined : smart.refuse(authorization, request.method);
    if (refusal) return refusal;
    const fault = request.method === 'POST' ? faults.shift() : undefined;
    if (!fault) return backend(request, base);
    const answer = fault.kept ? await backend(request, base) : outcome(500, 'exception', 'This should not be seen.');
    await fault.after;
    return fault.answer ?? answer;
  }

  async function answerTo(request: IncomingMessage): Promise<Answer | 'drop'> {
    const body = await bodyOf(request);
    const { method = '', url = '', headers } = request;
    seen.push({ method, path: url, headers, body: body.toString() });
    if (method === 'OPTIONS') return { status: 204, headers: {}, body: '' };
    if (!url.startsWith('/fhir/') || url === '/fhir/.well-known/smart-configuration') {
      return smart.answer(method, new URL(url, origin), body.toString());
    }
    return fhir({ method, path: url.slice('/fhir'.length), headers, body }, headers.authorization);
  }

  server.on('request', async (request: IncomingMessage, response: ServerResponse) => {
    const answer = await answerTo(request).catch((problem) => outcome(500, 'exception', String(problem)));
    if (answer === 'drop') {
      request.socket.destroy();
      return;
    }
    const allow = cors ? crossOrigin(request.headers.origin) : {};
    response.writeHead(answer.status, { 'cache-control': 'no-store', ...allow, ...answer.headers }).end(answer.body);
  });

  return {
    base,
    seen,
    faults,
    smart,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}
