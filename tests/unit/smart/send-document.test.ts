import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Net } from '../../../lib/smart/ask';
import { conditionOf } from '../../../lib/smart/post-document';
import { faults } from '../../fhir/support/faults';
import { type FhirServer, startFhirServer } from '../../support/fhir-server';
import { pressSend, sendRedirect } from '../../support/press-send';
import { countKept, trustNet } from '../../support/trust-net';
import { madeUpDocument } from './made-up-document';

const at = '2026-11-28T09:00:00.000Z';
const identifier = JSON.parse(madeUpDocument()).identifier;

let server: FhirServer;
beforeEach(async () => {
  server = await startFhirServer({ client: { id: 'evenhand', redirects: (uri) => uri === sendRedirect } });
});
afterEach(() => server.close());

const press = (how: Partial<Parameters<typeof pressSend>[1]> = {}) => pressSend(server, { text: madeUpDocument(), at, ...how });

const kept = () => countKept(server, conditionOf(identifier));
const posts = () => server.seen.filter(({ method, path }) => method === 'POST' && path === '/fhir/Bundle');

describe('sending a document', () => {
  it('signs in, sends it exactly as it is, and says where it is kept', async () => {
    const text = madeUpDocument({ note: '<script>\u202e\u0000"é' });

    const { sent, stages } = await press({ text });

    expect(sent).toEqual({ is: 'sent', as: 'Bundle/1', at });
    expect(stages).toEqual(['looking', 'signing', 'sending']);
    expect(posts().map(({ body }) => body)).toEqual([text]);
    expect(await kept()).toBe(1);
  });

  it('tells nobody of it before it is signed in', async () => {
    await press();

    const before = server.seen.slice(
      0,
      server.seen.findIndex(({ path }) => path === '/fhir/Bundle'),
    );
    expect(before.map(({ method, path }) => `${method} ${path.split('?')[0]}`)).toEqual([
      'GET /fhir/.well-known/smart-configuration',
      'GET /fhir/metadata',
      'GET /authorize',
      'POST /token',
    ]);
    expect(before.some(({ path, body }) => `${path}${body}`.includes(identifier.value))).toBe(false);
  });

  it('a second time finds what is there, and leaves one document', async () => {
    await press();

    expect((await press()).sent).toEqual({ is: 'there', as: 'Bundle/1', at });
    expect(await kept()).toBe(1);
  });

  it('whose connection breaks after it was kept cannot tell, and the second try finds it under the same name', async () => {
    server.faults.push(faults.brokenAfter);

    expect((await press()).sent).toEqual({ is: 'unknown', why: 'no_answer', said: undefined, at });
    expect(await kept()).toBe(1);

    expect((await press()).sent).toEqual({ is: 'there', as: 'Bundle/1', at });
    expect(await kept()).toBe(1);
  });

  it('whose connection breaks before it was kept cannot tell, and the second try sends it', async () => {
    server.faults.push(faults.brokenBefore);

    expect((await press()).sent).toMatchObject({ is: 'unknown', why: 'no_answer' });
    expect(await kept()).toBe(0);

    expect((await press()).sent).toMatchObject({ is: 'sent', as: 'Bundle/1' });
    expect(await kept()).toBe(1);
  });

  it('that is kept although the server answers with an error cannot tell, and the second try finds it', async () => {
    server.faults.push(faults.keptButRefused(500));

    expect((await press()).sent).toEqual({ is: 'unknown', why: 'server_broke', said: 'It broke.', at });
    expect((await press()).sent).toMatchObject({ is: 'there', as: 'Bundle/1' });
    expect(await kept()).toBe(1);
  });

  it('that takes too long is ended by the clock, and the second try finds it', async () => {
    let late = () => {};
    server.faults.push(
      faults.slow(
        new Promise((resolve) => {
          late = resolve;
        }),
      ),
    );
    const clock = new AbortController();
    const net = trustNet(() => (server.faults.length > 0 ? clock.signal : new AbortController().signal));
    const came = press({ net });
    while (posts().length === 0 || server.faults.length > 0) await new Promise((turn) => setImmediate(turn));

    clock.abort();

    expect((await came).sent).toEqual({ is: 'unknown', why: 'too_slow', said: undefined, at });
    late();
    expect((await press()).sent).toMatchObject({ is: 'there', as: 'Bundle/1' });
    expect(await kept()).toBe(1);
  });

  it('tries nothing again by itself', async () => {
    server.faults.push(faults.refused(503));

    await press();

    expect(posts()).toHaveLength(1);
  });

  it('of another document keeps both', async () => {
    await press();
    const other = { system: identifier.system, value: 'urn:uuid:another' };

    expect((await press({ text: madeUpDocument({ identifier: other }) })).sent).toMatchObject({ is: 'sent', as: 'Bundle/2' });
    expect(await kept()).toBe(1);
  });

  it.each([
    [faults.notFhir, { is: 'unknown', why: 'not_fhir', said: undefined }],
    [faults.refused(403, 'forbidden'), { is: 'not', why: 'not_let_in', said: 'It broke.' }],
    [faults.refused(422, 'invariant'), { is: 'not', why: 'refused', said: 'It broke.' }],
    [faults.refused(429, 'throttled'), { is: 'not', why: 'refused', said: 'It broke.' }],
  ])('that is answered with %j says so', async (fault, came) => {
    server.faults.push(fault);

    expect((await press()).sent).toEqual({ ...came, at });
    expect(await kept()).toBe(0);
  });

  it.each<[string, string | { state: string }, string]>([
    ['refuses', 'access_denied', 'sign_in_refused'],
    ['answers something else', { state: 'not the one that was sent' }, 'not_our_answer'],
  ])('does not go where whoever signs in %s', async (_, denial, why) => {
    server.smart.denials.push(denial);

    expect((await press()).sent).toMatchObject({ is: 'not', why });
    expect(posts()).toEqual([]);
  });

  it('does not go as a client that the server does not know, nor without the right to create', async () => {
    expect((await press({ client: 'another' })).sent).toMatchObject({ is: 'not', why: 'window_empty' });
    expect((await press({ scopes: 'user/Bundle.rs' })).sent).toMatchObject({ is: 'not', why: 'sign_in_refused' });
    expect(posts()).toEqual([]);
  });

  it('does not go to a server that does not say that it keeps a document once', async () => {
    const through = trustNet();
    const net: Net = {
      ...through,
      fetch: async (url, init) => {
        if (!url.endsWith('/metadata')) return through.fetch(url, init);
        const statement = { resourceType: 'CapabilityStatement', rest: [{ resource: [{ type: 'Bundle' }] }] };
        return new Response(JSON.stringify(statement), { headers: { 'content-type': 'application/fhir+json' } });
      },
    };

    expect((await press({ net })).sent).toMatchObject({ is: 'not', why: 'may_repeat' });
    expect(server.seen.map(({ path }) => path)).toEqual(['/fhir/.well-known/smart-configuration']);
  });

  it('does not go where the document has no identifier, and asks nobody anything', async () => {
    expect((await press({ text: madeUpDocument({ identifier: undefined }) })).sent).toMatchObject({
      is: 'not',
      why: 'not_a_document',
    });
    expect(server.seen).toEqual([]);
  });

  it('ends with nothing kept where the server is not there', async () => {
    await server.close();

    expect((await press()).sent).toEqual({ is: 'not', why: 'unreachable', said: undefined, at });
  });
});
