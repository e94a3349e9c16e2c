import { ask, type Net } from './ask';
import { base64url } from './base64url';
import { challengeOf } from './challenge-of';
import type { Endpoints } from './discover';
import { fieldsOf, textOf } from './fields-of';
import { onOneLine, saidBy } from './said-by';
import type { Stopped } from './sent';
import type { TrustServer } from './trust-server';

/** The window of the browser in which somebody signs in. */
export interface SignInWindow {
  /** Where the browser waits for the answer. */
  redirect: string;
  /** Opens `url`, and gives the whole address that the sign-in ended at. */
  open: (url: string) => Promise<{ ok: true; back: string } | Stopped>;
}

export interface SignIn {
  net: Net;
  server: TrustServer;
  endpoints: Endpoints;
  signInWindow: SignInWindow;
  /** So many random bytes, good enough for a secret. */
  random: (bytes: number) => Uint8Array;
}

/** 256 bits: 43 characters of an address, the least that RFC 7636 lets a verifier have. */
const secretBytes = 32;

/**
 * Signs somebody in with the authorization code flow of SMART App Launch 2.2, standalone, as a public client.
 * @returns a token that is good for a while. A refresh token that came beside it is not looked at.
 */
export async function signIn({
  net,
  server,
  endpoints,
  signInWindow,
  random,
}: SignIn): Promise<{ ok: true; token: string } | Stopped> {
  const [state, verifier] = [base64url(random(secretBytes)), base64url(random(secretBytes))];
  const to = new URL(endpoints.authorize);
  const asked = {
    response_type: 'code',
    client_id: server.client,
    redirect_uri: signInWindow.redirect,
    scope: server.scopes,
    state,
    aud: server.base,
    code_challenge: await challengeOf(verifier),
    code_challenge_method: 'S256',
  };
  for (const [name, value] of Object.entries(asked)) to.searchParams.set(name, value);
  const opened = await signInWindow.open(to.href);
  if (!opened.ok) return opened;
  const code = codeIn(opened.back, signInWindow.redirect, state, endpoints);
  if (!code.ok) return code;
  return tokenFor(net, endpoints.token, {
    grant_type: 'authorization_code',
    code: code.value,
    redirect_uri: signInWindow.redirect,
    client_id: server.client,
    code_verifier: verifier,
  });
}

/** The code, if the address is exactly ours and answers what was asked just now. */
function codeIn(
  back: string,
  redirect: string,
  state: string,
  { issuer, saysIssuer }: Endpoints,
): { ok: true; value: string } | Stopped {
  const notOurs: Stopped = { ok: false, why: 'not_our_answer' };
  if (!URL.canParse(back)) return notOurs;
  const { origin, pathname, searchParams: said, hash } = new URL(back);
  if (`${origin}${pathname}` !== redirect || hash !== '') return notOurs;
  const names = [...said.keys()];
  if (new Set(names).size !== names.length || said.get('state') !== state) return notOurs;
  const from = said.get('iss');
  // RFC 9207: another's answer, or one that does not say whose it is where this server always says.
  if (from === null ? saysIssuer : issuer !== undefined && from !== issuer) return notOurs;
  const error = said.get('error');
  if (error !== null) return { ok: false, why: 'sign_in_refused', said: onOneLine([said.get('error_description') ?? error]) };
  const code = said.get('code');
  return code ? { ok: true, value: code } : notOurs;
}

async function tokenFor(net: Net, url: string, form: Record<string, string>): Promise<{ ok: true; token: string } | Stopped> {
  const answer = await ask(net, url, {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(form).toString(),
  });
  if (!answer.ok) return answer;
  const { access_token, token_type } = fieldsOf(answer.json);
  const token = textOf(access_token);
  const isBearer = textOf(token_type)?.toLowerCase() === 'bearer';
  // A line break in it would be a header of its own.
  if (answer.status === 200 && token && isBearer && /^[\x21-\x7e]+$/.test(token)) return { ok: true, token };
  return { ok: false, why: 'sign_in_refused', said: saidBy(answer.json) };
}
