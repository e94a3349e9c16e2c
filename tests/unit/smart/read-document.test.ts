import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../lib/smart/read-document';
import { madeUpDocument } from './made-up-document';

describe('a document, before it goes', () => {
  it('is shown by its title, the titles of its parts, and its size as it goes', () => {
    const text = madeUpDocument({ language: 'é' });

    expect(readDocument(text)).toEqual({
      identifier: { system: 'urn:ietf:rfc:3986', value: 'urn:uuid:0b6f2c1e-6d1f-4f7a-9a63-6f8f8f0f2a10' },
      title: 'My plan',
      parts: ['What matters to me', 'My plan'],
      names: false,
      bytes: text.length + 1,
    });
  });

  it.each([
    [{ name: [{ text: 'A' }] }, true],
    [{ identifier: [{ value: '1' }] }, true],
    [{}, false],
    [{ name: [], identifier: [] }, false],
  ])('says with a Patient of %j whether it names her: %j', (patient, names) => {
    const entry = [{ resource: { resourceType: 'Composition' } }, { resource: { resourceType: 'Patient', ...patient } }];

    expect(readDocument(madeUpDocument({ entry }))?.names).toBe(names);
  });

  const label = [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ActReason', code: 'HTEST', display: 'test health data' }];
  const first = { resource: { resourceType: 'Composition', title: 'My plan' } };
  const last = (resource: object) => madeUpDocument({ entry: [first, { resource: { resourceType: 'Goal' } }, { resource }] });

  it.each([
    ['a tag of the bundle', madeUpDocument({ meta: { tag: label } })],
    ['a label of security of its last part', last({ resourceType: 'CarePlan', meta: { security: label } })],
    ['a tag of its last part', last({ resourceType: 'CarePlan', meta: { tag: label } })],
    ['a part within a part', last({ resourceType: 'CarePlan', contained: [{ resourceType: 'Goal', meta: { tag: label } }] })],
    ['its letters in another case', last({ resourceType: 'CarePlan', meta: { tag: [{ code: 'htest' }] } })],
  ])('is none where %s says that it was made for a test', (_, text) => {
    expect(readDocument(last({ resourceType: 'CarePlan', meta: { tag: [{ code: 'OTHER' }] } }))).toBeDefined();
    expect(readDocument(text)).toBeUndefined();
  });

  it.each([
    ['no JSON', 'plan'],
    ['no Bundle', '{"resourceType":"Patient"}'],
    ['a Bundle of another type', madeUpDocument({ type: 'transaction' })],
    ['nothing first', madeUpDocument({ entry: [] })],
    ['no identifier', madeUpDocument({ identifier: undefined })],
    ['an identifier without a system', madeUpDocument({ identifier: { value: 'x' } })],
    ['an identifier that says nothing', madeUpDocument({ identifier: { system: 'urn:x', value: '' } })],
    ['a list', '[]'],
    ['null', 'null'],
  ])('is none with %s', (_, text) => {
    expect(readDocument(text)).toBeUndefined();
  });
});
