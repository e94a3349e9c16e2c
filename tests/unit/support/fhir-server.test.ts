import { createHash } from 'node:crypto';
import { request as send } from 'node:https';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { faults } from '../../fhir/support/faults';
import { tlsForTests } from '../../fhir/support/tls-for-tests';
import { type FhirServer, startFhirServer } from '../../support/fhir-server';

interface Reply {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
}

/** A request that trusts the certificate of the tests, and follows nothing. */
const ask = (url: string, { method = 'GET', headers = {}, body = '' } = {}): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const sent = send(url, { method, headers, ca: tlsForTests.cert }, (response) => {
      let text = '';
      response.on('data', (part) => {
        text += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });

const verifier = 'v'.repeat(43);
const redirect = 'https://abc.chromiumapp.org/sent';

let server: FhirServer;
beforeEach(async () => {
  server = await startFhirServer({ client: { id: 'evenhand', redirects: (uri) => uri === redirect } });
});
afterEach(() => server.close());

async function authorize(changes: Record<string, string> = {}) {
  const { authorization_endpoint } = JSON.parse((await ask(`${server.base}/.well-known/smart-configuration`)).text);
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: 'evenhand',
    redirect_uri: redirect,
    scope: 'user/Bundle.c',
    state: 'a state of some length',
    aud: server.base,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...changes,
  });
  const { status, headers } = await ask(`${authorization_endpoint}?${query}`);
  return { status, back: headers.location ? new URL(String(headers.location)).searchParams : undefined };
}

const token = (code: string, changes: Record<string, string> = {}) =>
  ask(server.base.replace('/fhir', '/token'), {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: `${new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: 'evenhand',
      redirect_uri: redirect,
      code,
      code_verifier: verifier,
      ...changes,
    })}`,
  });

async function signedIn(scope = 'user/Bundle.c'): Promise<string> {
  const { back } = await authorize({ scope });
  return JSON.parse((await token(back?.get('code') ?? '')).text).access_token;
}

const document = { resourceType: 'Bundle', type: 'document', identifier: { system: 'urn:made-up', value: 'one' } };
const whole = { ...document, entry: [{ resource: { resourceType: 'Composition' } }] };

const post = (bearer: string, { body = whole as object, headers = {} } = {}) =>
  ask(`${server.base}/Bundle`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${bearer}`,
      'content-type': 'application/fhir+json',
      'if-none-exist': 'identifier=urn:made-up|one',
      ...headers,
    },
    body: JSON.stringify(body),
  });

const countOf = async (bearer: string) =>
  JSON.parse(
    (await ask(`${server.base}/Bundle?identifier=urn:made-up%7Cone`, { headers: { authorization: `Bearer ${bearer}` } })).text,
  ).total;

describe('the FHIR server of the tests', () => {
  it('keeps a document once, however often it comes', async () => {
    const bearer = await signedIn();
    const first = await post(bearer);
    expect(first.status).toBe(201);
    const again = await post(bearer);
    expect([again.status, again.headers.location]).toEqual([200, first.headers.location]);
    expect(await countOf(bearer)).toBe(1);
    const other = await post(bearer, { headers: { 'if-none-exist': 'identifier=urn:made-up|two' } });
    expect(other.status).toBe(201);
    expect(await countOf(bearer)).toBe(2);
    expect((await post(bearer)).status).toBe(412);
  });

  it('keeps a document although the connection breaks on the way back', async () => {
    const bearer = await signedIn();
    server.faults.push(faults.brokenAfter);
    await expect(post(bearer)).rejects.toThrow();
    expect(await countOf(bearer)).toBe(1);
    expect((await post(bearer)).status).toBe(200);
  });

  it('keeps nothing where it breaks or refuses before', async () => {
    const bearer = await signedIn();
    server.faults.push(faults.brokenBefore, faults.refused(500));
    await expect(post(bearer)).rejects.toThrow();
    expect((await post(bearer)).status).toBe(500);
    expect(await countOf(bearer)).toBe(0);
  });

  it('answers as late as a test says', async () => {
    const bearer = await signedIn();
    let release = () => {};
    server.faults.push(faults.slow(new Promise((resolve) => (release = resolve))));
    let answered = false;
    const slow = post(bearer).finally(() => {
      answered = true;
    });
    while ((await countOf(bearer)) === 0);
    expect(answered).toBe(false);
    release();
    expect((await slow).status).toBe(201);
  });

  it.each([
    ['a document without a Composition', { body: document }, 422],
    ['another resource than the address says', { body: { resourceType: 'Patient' } }, 400],
    ['a content type that is not FHIR', { headers: { 'content-type': 'text/plain' } }, 415],
    ['a condition without an identifier', { headers: { 'if-none-exist': '_id=1' } }, 400],
  ])('refuses %s', async (_, sent, status) => {
    const answer = await post(await signedIn(), sent);
    expect([answer.status, JSON.parse(answer.text).resourceType]).toEqual([status, 'OperationOutcome']);
  });

  it('lets nobody in without a token that is good', async () => {
    expect((await post('made up')).status).toBe(401);
    expect((await ask(`${server.base}/Bundle/1`)).status).toBe(401);
    const bearer = await signedIn();
    server.smart.revoke();
    expect((await post(bearer)).status).toBe(401);
  });

  it.each([
    ['the verifier of another challenge', { code_verifier: 'w'.repeat(43) }],
    ['a verifier that is too short', { code_verifier: 'short' }],
    ['another redirect', { redirect_uri: 'https://abc.chromiumapp.org/other' }],
    ['another client', { client_id: 'somebody' }],
  ])('gives no token for %s', async (_, changes) => {
    const { back } = await authorize();
    const code = back?.get('code') ?? '';
    expect((await token(code, changes)).status).toBeGreaterThanOrEqual(400);
    expect(server.smart.tokens.size).toBe(0);
  });

  it('gives a token for a code once', async () => {
    const { back } = await authorize();
    expect((await token(back?.get('code') ?? '')).status).toBe(200);
    expect((await token(back?.get('code') ?? '')).status).toBe(400);
  });

  it.each([
    ['without PKCE', { code_challenge: '' }, 'invalid_request'],
    ['with a plain challenge', { code_challenge_method: 'plain' }, 'invalid_request'],
    ['for another server', { aud: 'https://other.example/fhir' }, 'invalid_request'],
    ['without a state', { state: '' }, 'invalid_request'],
    ['for reading alone', { scope: 'user/Bundle.rs' }, 'invalid_scope'],
  ])('sends back an error to one that asks %s', async (_, changes, error) => {
    const { back } = await authorize(changes);
    expect([back?.get('error'), back?.get('code')]).toEqual([error, null]);
  });

  it.each([
    ['a client that it does not know', { client_id: 'somebody' }],
    ['a redirect that it does not know', { redirect_uri: 'https://elsewhere.example/' }],
  ])('sends %s nowhere', async (_, changes) => {
    expect(await authorize(changes)).toEqual({ status: 400, back: undefined });
  });

  it('says no in the name of a user who does not agree', async () => {
    server.smart.denials.push('access_denied', { state: 'a state of somebody else' });
    expect((await authorize()).back?.get('error')).toBe('access_denied');
    expect((await authorize()).back?.get('state')).toBe('a state of somebody else');
  });

  it('lets a browser ask from another origin', async () => {
    const answer = await ask(`${server.base}/Bundle`, { method: 'OPTIONS', headers: { origin: 'chrome-extension://abc' } });
    expect([answer.status, answer.headers['access-control-allow-origin']]).toEqual([204, 'chrome-extension://abc']);
    expect(answer.headers['access-control-allow-headers']).toContain('if-none-exist');
  });
});
