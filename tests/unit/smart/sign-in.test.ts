import { describe, expect, it } from 'vitest';
import { challengeOf } from '../../../lib/smart/challenge-of';
import { type SignInWindow, signIn } from '../../../lib/smart/sign-in';
import { fakeNet, jsonAnswer, pageAnswer } from '../../support/trust-net';

const redirect = 'https://abc.chromiumapp.org/';
const server = { base: 'https://fhir.trust.example/r4', client: 'evenhand', scopes: 'user/Bundle.c' };
const endpoints = {
  authorize: 'https://login.trust.example/authorize?tenant=a',
  token: 'https://login.trust.example/token',
  issuer: 'https://login.trust.example',
  saysIssuer: false,
};
const good = { access_token: 'abc.def-1', token_type: 'bearer', expires_in: 300, refresh_token: 'kept by nobody' };

/** Signs in at a window that comes back to `back`, made of what was asked. */
async function signedIn(back: (asked: URLSearchParams) => string, answer = jsonAnswer(good), saysIssuer = false) {
  const { net, asked } = fakeNet({ '/token': answer });
  let opened = '';
  let turn = 0;
  const signInWindow: SignInWindow = {
    redirect,
    open: async (url) => {
      opened = url;
      return { ok: true, back: back(new URL(url).searchParams) };
    },
  };
  const random = (bytes: number) => {
    turn += 1;
    return new Uint8Array(bytes).fill(turn);
  };
  const outcome = await signIn({ net, server, endpoints: { ...endpoints, saysIssuer }, signInWindow, random });
  return { outcome, asked, opened: new URL(opened || 'https://nothing.example') };
}

const answering = (more: Record<string, string>) => (asked: URLSearchParams) =>
  `${redirect}?${new URLSearchParams({ state: asked.get('state') ?? '', ...more })}`;

describe('a sign-in', () => {
  it('asks for a code, with a state and a challenge made for this once, and for no more than the scopes', async () => {
    const { opened } = await signedIn(answering({ code: 'c' }));

    const { state, code_challenge, ...rest } = Object.fromEntries(opened.searchParams);
    expect(opened.origin + opened.pathname).toBe('https://login.trust.example/authorize');
    expect(rest).toEqual({
      tenant: 'a',
      response_type: 'code',
      client_id: 'evenhand',
      redirect_uri: redirect,
      scope: 'user/Bundle.c',
      aud: server.base,
      code_challenge_method: 'S256',
    });
    expect([state, code_challenge].map((one) => one?.length)).toEqual([43, 43]);
    expect(state).not.toBe(code_challenge);
  });

  it('gives the code and what the challenge was made of for a token, and keeps nothing that came beside it', async () => {
    const { outcome, asked, opened } = await signedIn(answering({ code: 'c/1+2' }));

    expect(outcome).toEqual({ ok: true, token: 'abc.def-1' });
    expect(asked.map(({ url }) => url)).toEqual([endpoints.token]);
    const { code_verifier, ...form } = Object.fromEntries(new URLSearchParams(String(asked[0]?.init.body)));
    expect(form).toEqual({ grant_type: 'authorization_code', code: 'c/1+2', redirect_uri: redirect, client_id: 'evenhand' });
    expect(await challengeOf(code_verifier ?? '')).toBe(opened.searchParams.get('code_challenge'));
  });

  it.each<[string, (asked: URLSearchParams) => string]>([
    ['another state', () => `${redirect}?code=c&state=${'x'.repeat(43)}`],
    ['no state', () => `${redirect}?code=c`],
    ['a refusal with another state', () => `${redirect}?error=access_denied&state=x`],
    ['two states', (asked) => `${answering({ code: 'c' })(asked)}&state=x`],
    ['two codes', (asked) => `${answering({ code: 'c' })(asked)}&code=d`],
    ['no code', answering({})],
    ['an empty code', answering({ code: '' })],
    ['another host', (asked) => answering({ code: 'c' })(asked).replace('abc.', 'abd.')],
    ['a longer path', (asked) => answering({ code: 'c' })(asked).replace('org/?', 'org/more?')],
    ['http', (asked) => answering({ code: 'c' })(asked).replace('https:', 'http:')],
    ['a port', (asked) => answering({ code: 'c' })(asked).replace('org/', 'org:444/')],
    ['a fragment', (asked) => `${answering({ code: 'c' })(asked)}#access_token=x`],
    ['another issuer', answering({ code: 'c', iss: 'https://mix-up.example' })],
    ['something that is no address', () => 'nothing'],
  ])('is not used when it comes back with %s, and no token is asked for', async (_, back) => {
    const { outcome, asked } = await signedIn(back);

    expect(outcome).toEqual({ ok: false, why: 'not_our_answer' });
    expect(asked).toEqual([]);
  });

  it('is not used when it names no issuer where the server says that it always does', async () => {
    const { outcome, asked } = await signedIn(answering({ code: 'c' }), jsonAnswer(good), true);

    expect(outcome).toEqual({ ok: false, why: 'not_our_answer' });
    expect(asked).toEqual([]);
    expect((await signedIn(answering({ code: 'c', iss: endpoints.issuer }), jsonAnswer(good), true)).outcome.ok).toBe(true);
  });

  it('is used when it names the issuer that the server named', async () => {
    expect((await signedIn(answering({ code: 'c', iss: endpoints.issuer }))).outcome.ok).toBe(true);
  });

  it.each([
    [{ error: 'access_denied' }, 'access_denied'],
    [{ error: 'invalid_scope', error_description: 'Not this\n\u0000scope' }, 'Not this scope'],
  ])('that is refused with %j says so, on one line', async (more, said) => {
    const { outcome, asked } = await signedIn(answering(more));

    expect(outcome).toEqual({ ok: false, why: 'sign_in_refused', said });
    expect(asked).toEqual([]);
  });

  it.each<[string, () => Response, string | undefined]>([
    ['an OAuth error', jsonAnswer({ error: 'invalid_grant', error_description: 'used before' }, 400), 'used before'],
    ['a page', pageAnswer(), undefined],
    ['no token', jsonAnswer({ token_type: 'Bearer' }), undefined],
    ['a token of another kind', jsonAnswer({ ...good, token_type: 'mac' }), undefined],
    ['a token that is two headers', jsonAnswer({ ...good, access_token: 'a\r\nx-b: c' }), undefined],
    ['an error of the server', jsonAnswer({}, 503), undefined],
  ])('ends where the code is answered with %s', async (_, answer, said) => {
    expect((await signedIn(answering({ code: 'c' }), answer)).outcome).toEqual({ ok: false, why: 'sign_in_refused', said });
  });

  it('ends where the window was closed, and asks for nothing', async () => {
    const { net, asked } = fakeNet({});
    const signInWindow: SignInWindow = { redirect, open: async () => ({ ok: false, why: 'window_closed' }) };

    const outcome = await signIn({ net, server, endpoints, signInWindow, random: (bytes) => new Uint8Array(bytes) });

    expect(outcome).toEqual({ ok: false, why: 'window_closed' });
    expect(asked).toEqual([]);
  });
});
