/** A document as small as one can be, with what a test changes. */
export const madeUpDocument = (changes: Record<string, unknown> = {}) =>
  JSON.stringify({
    resourceType: 'Bundle',
    type: 'document',
    identifier: { system: 'urn:ietf:rfc:3986', value: 'urn:uuid:0b6f2c1e-6d1f-4f7a-9a63-6f8f8f0f2a10' },
    entry: [
      {
        resource: {
          resourceType: 'Composition',
          title: 'My plan',
          section: [{ title: 'What matters to me' }, { title: 'My plan' }, {}, { title: 7 }],
        },
      },
    ],
    ...changes,
  });
