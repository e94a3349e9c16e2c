import { describe, expect, it } from 'vitest';
import { discover } from '../../../lib/smart/discover';
import { keepsOnce } from '../../../lib/smart/keeps-once';
import { fakeNet, jsonAnswer, pageAnswer } from '../../support/trust-net';

const base = 'https://fhir.trust.example/r4';
const right = {
  issuer: base,
  authorization_endpoint: 'https://login.trust.example/authorize',
  token_endpoint: 'https://login.trust.example/token',
  code_challenge_methods_supported: ['S256'],
};
const found = (answer: () => Response) => discover(fakeNet({ '/r4/.well-known/smart-configuration': answer }).net, base);

describe('where to sign in', () => {
  it('is told by the server, under its base', async () => {
    expect(await found(jsonAnswer(right))).toEqual({
      ok: true,
      value: { authorize: right.authorization_endpoint, token: right.token_endpoint, issuer: base, saysIssuer: false },
    });
  });

  it('is told with whether every answer names the issuer (RFC 9207)', async () => {
    const answer = await found(jsonAnswer({ ...right, authorization_response_iss_parameter_supported: true }));

    expect(answer).toMatchObject({ ok: true, value: { saysIssuer: true } });
  });

  it.each<[string, () => Response]>([
    ['a page', pageAnswer()],
    ['nothing there', jsonAnswer({}, 404)],
    ['a list', jsonAnswer([right])],
    ['no address to sign in at', jsonAnswer({ ...right, authorization_endpoint: undefined })],
    ['a number for an address', jsonAnswer({ ...right, token_endpoint: 7 })],
    ['no word of PKCE', jsonAnswer({ ...right, code_challenge_methods_supported: undefined })],
    ['PKCE that hides nothing', jsonAnswer({ ...right, code_challenge_methods_supported: ['plain'] })],
    ['an error', jsonAnswer(right, 500)],
  ])('is not known with %s', async (_, answer) => {
    expect(await found(answer)).toEqual({ ok: false, why: 'not_smart' });
  });

  it.each(['authorization_endpoint', 'token_endpoint'])('is not used where %s is not https', async (name) => {
    expect(await found(jsonAnswer({ ...right, [name]: 'http://login.trust.example' }))).toEqual({ ok: false, why: 'not_https' });
    expect(await found(jsonAnswer({ ...right, [name]: 'javascript:alert()' }))).toEqual({ ok: false, why: 'not_https' });
  });
});

const capable = (resource: object) => ({ resourceType: 'CapabilityStatement', rest: [{ mode: 'server', resource: [resource] }] });
const known = (answer: () => Response) => keepsOnce(fakeNet({ '/r4/metadata': answer }).net, base);

describe('whether a server keeps a document once', () => {
  it('is told by its capability statement', async () => {
    expect(await known(jsonAnswer(capable({ type: 'Bundle', conditionalCreate: true })))).toEqual({ ok: true });
  });

  it.each([
    ['says that it does not', capable({ type: 'Bundle', conditionalCreate: false })],
    ['does not say', capable({ type: 'Bundle' })],
    ['says so of something else', capable({ type: 'Patient', conditionalCreate: true })],
    ['says it in other words', capable({ type: 'Bundle', conditionalCreate: 'true' })],
    ['says nothing at all', { resourceType: 'CapabilityStatement' }],
  ])('is not certain of one that %s', async (_, statement) => {
    expect(await known(jsonAnswer(statement))).toEqual({ ok: false, why: 'may_repeat' });
  });

  it.each<[string, () => Response]>([
    ['a page', pageAnswer()],
    ['an OperationOutcome', jsonAnswer({ resourceType: 'OperationOutcome' })],
    ['an error', jsonAnswer(capable({}), 500)],
  ])('is not asked of what answers with %s', async (_, answer) => {
    expect(await known(answer)).toEqual({ ok: false, why: 'not_fhir' });
  });
});
