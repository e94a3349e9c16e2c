import { describe, expect, it } from 'vitest';
import type { Resource } from './support/fhir-backend';
import { ask, errorsIn, findings } from './support/real-server';
import { type Document, smallDocument } from './support/small-document';

/** What a server adds to what it keeps. */
const without = ({ id: _, meta: __, ...rest }: Resource) => rest;

/** HAPI writes letters of more than one UTF-16 unit in a narrative by their numbers, which is the same XHTML. */
const spelled = (text: string) =>
  text.replace(/&#x([0-9A-F]{5,6});/g, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16)));

const once = ({ identifier }: Document) => ({ 'if-none-exist': `identifier=${identifier.system}|${identifier.value}` });

const countOf = async ({ identifier }: Document) =>
  (await ask<Resource & { total: number }>('GET', `Bundle?identifier=${identifier.system}%7C${identifier.value}`)).body.total;

describe('HAPI FHIR with a small document', () => {
  it('says that it is a server for R4', async () => {
    const { status, body } = await ask('GET', 'metadata');
    expect([status, body.resourceType, body.fhirVersion]).toEqual([200, 'CapabilityStatement', '4.0.1']);
  });

  it('keeps the document, and gives it back as it was', async () => {
    const document = smallDocument('Quiet. نعم 👩🏾‍🍼', 'kept');
    const { status, body } = await ask('POST', 'Bundle', document);
    expect(status).toBe(201);
    const read = await ask('GET', `Bundle/${body.id}`);
    expect(read.status).toBe(200);
    expect(JSON.parse(spelled(JSON.stringify(without(read.body))))).toEqual(document);
  });

  it('keeps one of two that are the same, when it is told to keep only the first', async () => {
    const document = smallDocument('Dim light', 'once');
    const first = await ask('POST', 'Bundle', document, once(document));
    const second = await ask('POST', 'Bundle', document, once(document));
    expect([first.status, second.status]).toEqual([201, 200]);
    expect(second.headers.get('location')).toBe(first.headers.get('location'));
    expect(second.body.id).toBe(first.body.id);
    expect(await countOf(document)).toBe(1);
  });

  it('keeps both of two that are the same, when it is not told', async () => {
    const document = smallDocument('My mum', 'twice');
    await ask('POST', 'Bundle', document);
    expect((await ask('POST', 'Bundle', document)).status).toBe(201);
    expect(await countOf(document)).toBe(2);
    expect((await ask('POST', 'Bundle', document, once(document))).status).toBe(412);
  });

  it('takes the parts of it in one transaction too', async () => {
    const { entry } = smallDocument('Near', 'parts');
    const { status, body } = await ask<Resource & { entry: { response: { status: string } }[] }>('POST', '', {
      resourceType: 'Bundle',
      type: 'transaction',
      entry: entry.map((one) => ({ ...one, request: { method: 'POST', url: one.resource.resourceType } })),
    });
    expect([status, body.entry.map(({ response }) => response.status)]).toEqual([200, Array(3).fill('201 Created')]);
  });
});

describe("HAPI's instance validator", () => {
  it('has nothing to say against the document', async () => {
    expect((await findings(smallDocument('Quiet'))).map(({ severity }) => severity)).toEqual(['information']);
  });

  it.each<[string, (document: Document) => void]>([
    ['a Composition that is not first', ({ entry }) => entry.reverse()],
    ['no Composition', ({ entry }) => entry.splice(0, 1)],
    ['a status that FHIR does not have', ({ entry }) => Object.assign(entry[0].resource, { status: 'agreed' })],
    ['a part without what it must have', ({ entry }) => Reflect.deleteProperty(entry[1].resource, 'code')],
    ['an element that FHIR does not have', ({ entry }) => Object.assign(entry[1].resource, { chance: 0.1 })],
    ['a date that is none', ({ entry }) => Object.assign(entry[1].resource, { effectiveDateTime: '2026-13-01' })],
    ['a section that names what is not there', ({ entry }) => entry.splice(1, 1)],
    [
      'a script in a narrative',
      ({ entry }) => {
        const script = '<div xmlns="http://www.w3.org/1999/xhtml"><script>1</script></div>';
        Object.assign(entry[1].resource, { text: { status: 'generated', div: script } });
      },
    ],
    ['two parts with one address', ({ entry }) => Object.assign(entry[1], { fullUrl: entry[2].fullUrl })],
    ['no identifier', (document) => Reflect.deleteProperty(document, 'identifier')],
    ['no time', (document) => Reflect.deleteProperty(document, 'timestamp')],
  ])('finds %s', async (_, spoil) => {
    const document = smallDocument('Quiet');
    spoil(document);
    expect(await errorsIn(document)).not.toEqual([]);
  });

  it('holds a document to a profile of which it has only the differences', async () => {
    const url = 'https://evenhand.invalid/fhir/StructureDefinition/made-up';
    const profile = {
      resourceType: 'StructureDefinition',
      id: 'made-up',
      url,
      name: 'MadeUp',
      status: 'active',
      kind: 'resource',
      abstract: false,
      type: 'Observation',
      baseDefinition: 'http://hl7.org/fhir/StructureDefinition/Observation',
      derivation: 'constraint',
      differential: { element: [{ id: 'Observation.note', path: 'Observation.note', min: 1 }] },
    };
    expect((await ask('PUT', 'StructureDefinition/made-up', profile)).status).toBe(201);
    const document = smallDocument('Quiet');
    const { resource } = document.entry[1];
    resource.meta = { profile: [url] };
    expect((await errorsIn(document)).join()).toContain('Observation.note');
    resource.note = [{ text: 'Here it is.' }];
    expect(await errorsIn(document)).toEqual([]);
  });
});
