import { request } from 'node:https';
import type { Net } from '../../lib/smart/ask';
import { tlsForTests } from '../fhir/support/tls-for-tests';
import type { FhirServer } from './fhir-server';

/** Never ends a request: a test that wants one ended does so itself. */
const never = () => new AbortController().signal;

/** Reaches a server of the tests over TLS, trusting its certificate and no other, as a browser would: no redirect is followed. */
export const trustNet = (limit: Net['limit'] = never): Net => ({
  limit,
  fetch: (url, { method = 'GET', headers, body, signal }) =>
    new Promise((resolve, reject) => {
      const options = { method, headers: headers as Record<string, string>, ca: tlsForTests.cert, signal: signal ?? undefined };
      const sent = request(url, options, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('error', reject);
        answer.on('end', () => {
          const { statusCode: status = 0, headers: told } = answer;
          const list = Object.entries(told).flatMap(([name, value]) =>
            typeof value === 'string' ? [[name, value] as const] : [],
          );
          resolve(new Response(status === 204 ? null : Buffer.concat(parts), { status, headers: Object.fromEntries(list) }));
        });
      });
      sent.on('error', reject);
      sent.end(body as string | undefined);
    }),
});

/** Answers each address with what is given for how it ends; every request that was made is in `asked`. */
export function fakeNet(answers: Record<string, () => Response | Promise<Response>>) {
  const asked: { url: string; init: RequestInit }[] = [];
  const net: Net = {
    limit: never,
    fetch: async (url, init) => {
      asked.push({ url, init });
      const [, answer] = Object.entries(answers).find(([end]) => new URL(url).pathname.endsWith(end)) ?? [];
      if (!answer) throw new TypeError('Failed to fetch');
      return answer();
    },
  };
  return { net, asked };
}

export const jsonAnswer =
  (json: unknown, status = 200, headers: Record<string, string> = {}) =>
  () =>
    new Response(JSON.stringify(json), { status, headers: { 'content-type': 'application/fhir+json', ...headers } });

export const pageAnswer =
  (status = 200) =>
  () =>
    new Response('<p>Sign in to the network</p>', { status, headers: { 'content-type': 'text/html' } });

/** How many documents of this identifier a server of the tests keeps, asked as anybody may who has a token. */
export async function countKept({ base, smart }: Pick<FhirServer, 'base' | 'smart'>, condition: string): Promise<number> {
  smart.tokens.set('of-the-test', 'user/Bundle.cruds');
  const headers = { authorization: 'Bearer of-the-test' };
  const answer = await trustNet().fetch(`${base}/Bundle?${condition}`, { headers });
  return ((await answer.json()) as { total: number }).total;
}
