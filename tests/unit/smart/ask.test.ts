import { describe, expect, it } from 'vitest';
import { ask, type Net } from '../../../lib/smart/ask';
import { fakeNet, jsonAnswer, pageAnswer } from '../../support/trust-net';

describe('one request', () => {
  it.each(['http://fhir.trust.example/r4', 'ftp://fhir.trust.example', 'not an address', ''])(
    'is not made to %j, which is not https',
    async (url) => {
      const { net, asked } = fakeNet({ '': jsonAnswer({}) });

      expect(await ask(net, url)).toEqual({ ok: false, why: 'not_https' });
      expect(asked).toEqual([]);
    },
  );

  it('follows no redirect, takes no cookie along and leaves nothing in a cache', async () => {
    const { net, asked } = fakeNet({ '/r4': jsonAnswer({ a: 1 }, 200, { location: 'Bundle/1' }) });

    const answer = await ask(net, 'https://fhir.trust.example/r4', { method: 'POST', body: 'x' });

    expect(answer).toEqual({ ok: true, status: 200, json: { a: 1 }, empty: false, location: 'Bundle/1' });
    expect(asked[0]?.init).toMatchObject({
      method: 'POST',
      body: 'x',
      redirect: 'manual',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    });
  });

  it.each([301, 302, 303, 307, 308])('that is sent elsewhere with %i ends there', async (status) => {
    const { net } = fakeNet({ '': () => new Response(null, { status, headers: { location: 'https://elsewhere.example' } }) });

    expect(await ask(net, 'https://fhir.trust.example/r4')).toEqual({ ok: false, why: 'redirected' });
  });

  it('that is sent elsewhere in a browser, which hides where to, ends there', async () => {
    const hidden = Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' });

    expect(await ask(fakeNet({ '': () => hidden }).net, 'https://x.example')).toEqual({ ok: false, why: 'redirected' });
  });

  it.each<[string, () => Response]>([
    ['a page', pageAnswer()],
    ['JSON that is told to be a page', () => new Response('{}', { headers: { 'content-type': 'text/html' } })],
    ['half of some JSON', () => new Response('{"a":', { headers: { 'content-type': 'application/json' } })],
  ])('that brings %s brings no JSON', async (_, answer) => {
    expect(await ask(fakeNet({ '': answer }).net, 'https://x.example')).toMatchObject({
      ok: true,
      json: undefined,
      empty: false,
    });
  });

  it('that brings more than anybody reads is not read to its end', async () => {
    let given = 0;
    const endless = () =>
      new Response(
        new ReadableStream({
          pull: (to) => {
            given += 1_000_000;
            to.enqueue(new Uint8Array(1_000_000).fill(32));
          },
        }),
        { headers: { 'content-type': 'application/json' } },
      );

    const answer = await ask(fakeNet({ '': endless }).net, 'https://x.example');

    expect(answer).toMatchObject({ ok: true, status: 200, json: undefined, empty: false });
    expect(given).toBeLessThan(20_000_000);
  });

  it('without an answer says that nobody answered', async () => {
    expect(await ask(fakeNet({}).net, 'https://x.example')).toEqual({ ok: false, why: 'unreachable' });
  });

  it('that takes too long is ended by the clock that it was given, and says so', async () => {
    const clock = new AbortController();
    const asked: number[] = [];
    const net: Net = {
      limit: (milliseconds) => {
        asked.push(milliseconds);
        return clock.signal;
      },
      fetch: (_, { signal }) => new Promise((_done, reject) => signal?.addEventListener('abort', () => reject(signal.reason))),
    };

    const answer = ask(net, 'https://x.example');
    clock.abort();

    expect(await answer).toEqual({ ok: false, why: 'too_slow' });
    expect(asked).toEqual([30_000]);
  });
});
