import { createHash } from 'node:crypto';
import { request } from 'node:https';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type FhirServer, startFhirServer } from '../support/fhir-server';
import { faults } from './support/faults';
import { hapiBackend } from './support/hapi-backend';
import { realBase } from './support/real-server';
import { smallDocument } from './support/small-document';
import { tlsForTests } from './support/tls-for-tests';

const redirect = 'https://made-up.chromiumapp.org/';
const verifier = 'a verifier of forty-three plain letters or more'.replaceAll(' ', '-');

let server: FhirServer;
beforeAll(async () => {
  server = await startFhirServer({
    backend: hapiBackend(realBase()),
    client: { id: 'evenhand', redirects: (uri) => uri === redirect },
  });
});
afterAll(() => server?.close());

interface Reply {
  status: number | undefined;
  location: string;
  body: string;
}

const ask = (method: string, url: string, headers: Record<string, string> = {}, body = ''): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const sent = request(url, { method, headers, ca: tlsForTests.cert }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          location: response.headers.location ?? '',
          body: Buffer.concat(parts).toString(),
        }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });

async function signIn(): Promise<string> {
  const smart = JSON.parse((await ask('GET', `${server.base}/.well-known/smart-configuration`)).body);
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: 'evenhand',
    redirect_uri: redirect,
    scope: 'user/Bundle.c',
    state: 'sixteen letters at least',
    aud: server.base,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  });
  const { location } = await ask('GET', `${smart.authorization_endpoint}?${query}`);
  const form = new URLSearchParams({
    grant_type: 'authorization_code',
    client_id: 'evenhand',
    redirect_uri: redirect,
    code: new URL(location).searchParams.get('code') ?? '',
    code_verifier: verifier,
  });
  const { body } = await ask('POST', smart.token_endpoint, { 'content-type': 'application/x-www-form-urlencoded' }, `${form}`);
  return JSON.parse(body).access_token;
}

it('lets a document through HTTPS and SMART to the real server, once', async () => {
  const document = smallDocument('Quiet', 'through-https');
  const post = (token: string) =>
    ask(
      'POST',
      `${server.base}/Bundle`,
      {
        authorization: `Bearer ${token}`,
        'content-type': 'application/fhir+json',
        'if-none-exist': `identifier=${document.identifier.system}|${document.identifier.value}`,
      },
      JSON.stringify(document),
    );
  expect((await post('made-up')).status).toBe(401);
  const token = await signIn();
  server.faults.push(faults.brokenAfter);
  await expect(post(token)).rejects.toThrow();
  const again = await post(token);
  expect(again.status).toBe(200);
  expect(again.location).toMatch(new RegExp(`^${server.base}/Bundle/\\d+/`));
  const search = `${server.base}/Bundle?identifier=${document.identifier.system}%7C${document.identifier.value}`;
  expect(JSON.parse((await ask('GET', search, { authorization: `Bearer ${token}` })).body).total).toBe(1);
});

it('tells who asks that the real server knows the conditional create', async () => {
  const { rest } = JSON.parse((await ask('GET', `${server.base}/metadata`)).body);
  const bundle = rest[0].resource.find(({ type }: { type: string }) => type === 'Bundle');
  expect(bundle.conditionalCreate).toBe(true);
});
