import { createHash } from 'node:crypto';
import { type Answer, outcome } from './fhir-backend';

/** A program that is registered with an authorization server, as a public client: it has no secret. */
export interface Client {
  id: string;
  /** Whether it may be sent back to this address. */
  redirects: (uri: string) => boolean;
}

interface Grant {
  challenge: string;
  redirect: string;
  scope: string;
}

interface Setting {
  origin: string;
  base: string;
  client: Client;
}

const plain = (status: number, body: string): Answer => ({ status, headers: { 'content-type': 'text/plain' }, body });

const json = (status: number, body: unknown): Answer => ({
  status,
  headers: { 'content-type': 'application/json', pragma: 'no-cache' },
  body: JSON.stringify(body),
});

const challengeOf = (verifier: string) => createHash('sha256').update(verifier).digest('base64url');

/** A scope of SMART 1 or 2 under which a document may be created. */
const mayCreate = /^(patient|user|system)\/(Bundle|\*)\.(write|\*|c?r?u?d?s?)(\?|$)/;
const creates = (scope: string) => {
  const [, , , rights = ''] = mayCreate.exec(scope) ?? [];
  return rights === 'write' || rights === '*' || rights.startsWith('c');
};

/**
 * An authorization server after SMART App Launch 2.2 (authorization code with PKCE, S256 only, public client) whose user
 * agrees at once. A code is good once, for its own verifier, client and redirect.
 */
export function createSmart({ origin, base, client }: Setting) {
  const grants = new Map<string, Grant>();
  /** The tokens that are good now, with their scopes. */
  const tokens = new Map<string, string>();
  /** Shifted by each request to authorize: an OAuth error such as "access_denied", or a state that is not the one sent. */
  const denials: (string | { state: string })[] = [];
  let given = 0;

  const configuration = () => ({
    issuer: base,
    authorization_endpoint: `${origin}/authorize`,
    token_endpoint: `${origin}/token`,
    token_endpoint_auth_methods_supported: ['none'],
    grant_types_supported: ['authorization_code'],
    response_types_supported: ['code'],
    scopes_supported: ['user/Bundle.c', 'user/Bundle.cs', 'user/Bundle.crs', 'user/Bundle.write', 'launch'],
    code_challenge_methods_supported: ['S256'],
    capabilities: ['launch-ehr', 'launch-standalone', 'client-public', 'permission-user', 'permission-v1', 'permission-v2'],
  });

  function authorize(query: URLSearchParams): Answer {
    const asked = (name: string) => query.get(name) ?? '';
    const redirect = asked('redirect_uri');
    // An error is told here, and not to an address that nobody vouches for.
    if (asked('client_id') !== client.id) return plain(400, 'This client is not registered.');
    if (!URL.canParse(redirect) || !client.redirects(redirect)) return plain(400, 'This redirect is not registered.');

    const back = (values: Record<string, string>) => {
      const to = new URL(redirect);
      for (const [name, value] of Object.entries(values)) to.searchParams.set(name, value);
      return { status: 302, headers: { location: to.href }, body: '' };
    };
    const state = asked('state');
    const denial = denials.shift();
    if (typeof denial === 'string') return back({ error: denial, state });
    if (asked('response_type') !== 'code') return back({ error: 'unsupported_response_type', state });
    const wrong = [
      [state.length < 16, 'state has less than 16 characters'],
      [asked('aud') !== base, `aud is not ${base}`],
      [asked('code_challenge_method') !== 'S256', 'code_challenge_method is not S256'],
      [!/^[\w-]{43}$/.test(asked('code_challenge')), 'code_challenge is no SHA-256 in base64url'],
    ].find(([is]) => is);
    if (wrong) return back({ error: 'invalid_request', error_description: String(wrong[1]), state });
    if (!asked('scope').split(' ').some(creates)) return back({ error: 'invalid_scope', state });

    given += 1;
    const code = `code-${given}`;
    grants.set(code, { challenge: asked('code_challenge'), redirect, scope: asked('scope') });
    return back({ code, state: denial?.state ?? state });
  }

  function token(form: URLSearchParams): Answer {
    const sent = (name: string) => form.get(name) ?? '';
    const bad = (error: string, error_description: string) => json(400, { error, error_description });
    if (sent('grant_type') !== 'authorization_code') return bad('unsupported_grant_type', 'only authorization_code');
    if (sent('client_id') !== client.id) return json(401, { error: 'invalid_client' });
    const grant = grants.get(sent('code'));
    grants.delete(sent('code'));
    if (!grant) return bad('invalid_grant', 'there is no such code, or it was used');
    if (sent('redirect_uri') !== grant.redirect) return bad('invalid_grant', 'the redirect is another one');
    const verifier = sent('code_verifier');
    if (!/^[\w.~-]{43,128}$/.test(verifier)) return bad('invalid_request', 'the verifier has not 43 to 128 plain characters');
    if (challengeOf(verifier) !== grant.challenge) return bad('invalid_grant', 'the verifier is not the one of the challenge');
    given += 1;
    const access = `token-${given}`;
    tokens.set(access, grant.scope);
    return json(200, { access_token: access, token_type: 'Bearer', expires_in: 300, scope: grant.scope });
  }

  return {
    tokens,
    denials,
    /** Every token ends now. */
    revoke: () => tokens.clear(),

    /** The answer to a request that may not pass, or `undefined`. */
    refuse(authorization: string | undefined, method: string): Answer | undefined {
      const scope = tokens.get(/^Bearer (\S+)$/i.exec(authorization ?? '')?.[1] ?? '');
      if (scope === undefined) {
        return outcome(401, 'login', 'There is no token, or it has ended.', {
          'www-authenticate': 'Bearer error="invalid_token"',
        });
      }
      if (method === 'POST' && !scope.split(' ').some(creates)) return outcome(403, 'forbidden', 'The token is not for this.');
      return undefined;
    },

    answer(method: string, url: URL, body: string): Answer {
      if (method === 'GET' && url.pathname.endsWith('/.well-known/smart-configuration')) return json(200, configuration());
      if (method === 'GET' && url.pathname === '/authorize') return authorize(url.searchParams);
      if (method === 'POST' && url.pathname === '/token') return token(new URLSearchParams(body));
      return plain(404, 'There is no such address.');
    },
  };
}
