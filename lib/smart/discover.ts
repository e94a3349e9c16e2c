import { ask, type Net } from './ask';
import { fieldsOf, itemsOf, textOf } from './fields-of';
import type { Stopped } from './sent';

/** Where to sign in, and where a code becomes a token. */
export interface Endpoints {
  authorize: string;
  token: string;
  /** Who gives the tokens, as RFC 9207 compares it. */
  issuer: string | undefined;
  /** True where every answer of the sign-in names the issuer. */
  saysIssuer: boolean;
}

/** Asks a FHIR server where to sign in. SMART App Launch 2.2, "Discovery"; PKCE by S256 is asked of every server there. */
export async function discover(net: Net, base: string): Promise<{ ok: true; value: Endpoints } | Stopped> {
  const answer = await ask(net, `${base}/.well-known/smart-configuration`, { headers: { accept: 'application/json' } });
  if (!answer.ok) return answer;
  const told = fieldsOf(answer.json);
  const [authorize, token] = [textOf(told.authorization_endpoint), textOf(told.token_endpoint)];
  const pkce = itemsOf(told.code_challenge_methods_supported).includes('S256');
  if (answer.status !== 200 || !authorize || !token || !pkce) return { ok: false, why: 'not_smart' };
  if (![authorize, token].every((url) => URL.canParse(url) && new URL(url).protocol === 'https:'))
    return { ok: false, why: 'not_https' };
  const saysIssuer = told.authorization_response_iss_parameter_supported === true;
  return { ok: true, value: { authorize, token, issuer: textOf(told.issuer), saysIssuer } };
}
