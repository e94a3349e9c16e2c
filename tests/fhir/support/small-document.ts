import type { Resource } from './fhir-backend';

interface Entry {
  fullUrl: string;
  resource: Resource;
}

export interface Document extends Resource {
  resourceType: 'Bundle';
  identifier: { system: string; value: string };
  entry: [Entry, Entry, Entry];
}

const uuid = (n: number) => `urn:uuid:00000000-0000-4000-8000-00000000000${n}`;
const kind = 'https://evenhand.invalid/fhir/made-up';

/**
 * A whole document of the smallest kind, made by hand, so that the server can be tried without the project's own writer.
 * @param words that it says, as text and in its narrative. They are to hold nothing that XML gives a meaning
 */
export const smallDocument = (words: string, value = words): Document => {
  const text = { status: 'generated', div: `<div xmlns="http://www.w3.org/1999/xhtml"><p>${words}</p></div>` };
  const subject = { reference: uuid(3) };
  return {
    resourceType: 'Bundle',
    identifier: { system: kind, value },
    type: 'document',
    timestamp: '2026-12-01T10:00:00.000Z',
    entry: [
      {
        fullUrl: uuid(1),
        resource: {
          resourceType: 'Composition',
          text,
          status: 'preliminary',
          type: { text: 'A plan' },
          subject,
          date: '2026-12-01T10:00:00.000Z',
          author: [subject],
          title: 'A plan',
          section: [{ title: 'In her words', text, entry: [{ reference: uuid(2) }] }],
        },
      },
      {
        fullUrl: uuid(2),
        resource: {
          resourceType: 'Observation',
          text,
          status: 'final',
          code: { text: 'What she said' },
          subject,
          performer: [subject],
          effectiveDateTime: '2026-12-01T10:00:00.000Z',
          valueString: words,
        },
      },
      { fullUrl: uuid(3), resource: { resourceType: 'Patient', text } },
    ],
  };
};
