import { describe, expect, it } from 'vitest';
import { conditionOf, postDocument } from '../../../lib/smart/post-document';
import { fakeNet, jsonAnswer, pageAnswer } from '../../support/trust-net';
import { madeUpDocument } from './made-up-document';

const identifier = { system: 'urn:ietf:rfc:3986', value: 'urn:uuid:0b6f2c1e-6d1f-4f7a-9a63-6f8f8f0f2a10' };
const text = madeUpDocument();
const base = 'https://fhir.trust.example/r4';

async function posted(answer: () => Response | Promise<Response>) {
  const { net, asked } = fakeNet({ '/r4/Bundle': answer });
  return { came: await postDocument({ net, base, token: 'abc', text, identifier }), asked };
}

const empty = (status: number, location?: string) => () =>
  new Response(null, { status, headers: location === undefined ? {} : { location } });
const outcome = (status: number, issue: object[] = []) => jsonAnswer({ resourceType: 'OperationOutcome', issue }, status);

describe('the condition under which a document is created', () => {
  it.each([
    ['urn:ietf:rfc:3986', 'urn:uuid:1', 'identifier=urn%3Aietf%3Arfc%3A3986%7Curn%3Auuid%3A1'],
    ['https://a.example/x?y&z=1', 'é +#', 'identifier=https%3A%2F%2Fa.example%2Fx%3Fy%26z%3D1%7C%C3%A9%20%2B%23'],
    ['urn:x', 'a|b,c$d\\e', 'identifier=urn%3Ax%7Ca%5C%7Cb%5C%2Cc%5C%24d%5C%5Ce'],
  ])('is for %s and %s a search that means exactly them', (system, value, condition) => {
    expect(conditionOf({ system, value })).toBe(condition);
    expect(condition).toMatch(/^[\x21-\x7e]+$/);
  });
});

describe('a document that is posted', () => {
  it('goes once, as it is, with the token and the condition, to the Bundles of the base', async () => {
    const { asked } = await posted(empty(201, `${base}/Bundle/12/_history/1`));

    expect(asked.map(({ url }) => url)).toEqual([`${base}/Bundle`]);
    expect(asked[0]?.init).toMatchObject({ method: 'POST', body: text });
    expect(asked[0]?.init.headers).toEqual({
      authorization: 'Bearer abc',
      accept: 'application/fhir+json',
      'content-type': 'application/fhir+json',
      'if-none-exist': conditionOf(identifier),
      prefer: 'return=minimal',
    });
  });

  it.each<[string, () => Response, object]>([
    ['201 and where it lies', empty(201, `${base}/Bundle/12/_history/1`), { is: 'sent', as: 'Bundle/12' }],
    ['201 and a short place', empty(201, 'Bundle/12'), { is: 'sent', as: 'Bundle/12' }],
    ['201 and no place', empty(201), { is: 'sent', as: undefined }],
    ['201 and a place that is none', empty(201, 'https://x.example/Bundle/<b>'), { is: 'sent', as: undefined }],
    ['201 and an OperationOutcome', outcome(201), { is: 'sent', as: undefined }],
    ['201 and the document', jsonAnswer({ ...JSON.parse(text), id: '7' }, 201), { is: 'sent', as: 'Bundle/7' }],
    ['200 and where it lies', empty(200, `${base}/Bundle/12`), { is: 'there', as: 'Bundle/12' }],
    ['200 and the document', jsonAnswer({ ...JSON.parse(text), id: '7' }), { is: 'there', as: 'Bundle/7' }],
  ])('is kept with %s', async (_, answer, came) => {
    expect((await posted(answer)).came).toEqual(came);
  });

  it.each<[string, () => Response | Promise<Response>, object]>([
    ['200 and a page', pageAnswer(), { is: 'unknown', why: 'not_fhir' }],
    ['201 and a page', pageAnswer(201), { is: 'unknown', why: 'not_fhir' }],
    ['200 and nothing', empty(200), { is: 'unknown', why: 'not_fhir' }],
    ['202', empty(202, 'Bundle/1'), { is: 'unknown', why: 'not_fhir' }],
    [
      'another document',
      jsonAnswer({ ...JSON.parse(madeUpDocument({ identifier: {} })), id: '7' }),
      { is: 'unknown', why: 'not_fhir' },
    ],
    ['a broken connection', () => Promise.reject(new TypeError('x')), { is: 'unknown', why: 'no_answer' }],
    ['500', outcome(500, [{ diagnostics: 'It broke.' }]), { is: 'unknown', why: 'server_broke', said: 'It broke.' }],
    ['503 and a page', pageAnswer(503), { is: 'unknown', why: 'server_broke', said: undefined }],
  ])('may be kept with %s, and nobody can tell', async (_, answer, came) => {
    expect((await posted(answer)).came).toEqual({ said: undefined, ...came });
  });

  it.each<[string, () => Response, object]>([
    ['302', empty(302, 'https://elsewhere.example'), { why: 'redirected' }],
    ['401', outcome(401, [{ code: 'login' }]), { why: 'not_let_in', said: 'login' }],
    ['403', pageAnswer(403), { why: 'not_let_in', said: undefined }],
    ['412', outcome(412), { why: 'several_there', said: undefined }],
    ['404', outcome(404), { why: 'refused', said: undefined }],
    ['413 and a page', pageAnswer(413), { why: 'refused', said: undefined }],
    [
      '422 and what is wrong',
      outcome(422, [{ details: { text: 'No  author.\r\n' }, diagnostics: 'x' }, { diagnostics: 'No\u202e date.' }, {}]),
      { why: 'refused', said: 'No author. No\u202e date.' },
    ],
  ])('is not kept with %s', async (_, answer, came) => {
    expect((await posted(answer)).came).toEqual({ is: 'not', said: undefined, ...came });
  });

  it('shows no more of what a server says than fits on a screen', async () => {
    const { came } = await posted(outcome(400, [{ diagnostics: '😀'.repeat(9_000) }]));

    expect(came).toEqual({ is: 'not', why: 'refused', said: `${'😀'.repeat(300)}…` });
  });
});
