import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { settingNames, themeSettings } from '../../../lib/policy/setting-names';
import { themeNames } from '../../../lib/theme/theme-from';
import { jsonText } from '../../../scripts/json-text';
import { managedSchema } from '../../../scripts/managed-schema';

const file = resolve(import.meta.dirname, '../../../public/managed-schema.json');

interface Node {
  type: string;
  properties?: Record<string, Node>;
  items?: Node;
}

/** Every node of a schema, with the names that lead to it. */
function* nodes(node: Node, path: string): Generator<[string, Node]> {
  yield [path, node];
  for (const [name, inner] of Object.entries(node.properties ?? {})) yield* nodes(inner, `${path}.${name}`);
  if (node.items) yield* nodes(node.items, `${path}[]`);
}

describe('what the browser is told that a trust may set', () => {
  // `npx vitest run --project unit tests/unit/shell/managed-schema.test.ts -u` writes it anew.
  it('is what the parsers read, in the file that comes with the extension', async () => {
    await expect(jsonText(managedSchema())).toMatchFileSnapshot(file);
  });

  it('is every setting that there is, and no other', () => {
    expect(Object.keys(JSON.parse(readFileSync(file, 'utf8')).properties)).toEqual(settingNames);
    expect(themeSettings).toEqual(themeNames);
  });

  it('says of each thing one kind, and nothing that Chrome does not know or would drop a value for', () => {
    const schema = JSON.parse(readFileSync(file, 'utf8')) as Node;
    const known = new Set(['title', 'description', 'type', 'properties', 'items']);
    const strange = [...nodes(schema, 'schema')].flatMap(([path, node]) =>
      Object.keys(node)
        .filter((key) => !known.has(key))
        .map((key) => `${path}: ${key}`),
    );
    const kinds = [...nodes(schema, 'schema')].filter(
      ([, { type }]) => !['object', 'array', 'string', 'number', 'boolean'].includes(type),
    );

    expect(strange).toEqual([]);
    expect(kinds).toEqual([]);
  });

  it('lets the whole of an offer through: places, how to reach them, and rows with every kind of arm', () => {
    const schema = JSON.parse(readFileSync(file, 'utf8')) as Node;
    const paths = [...nodes(schema.properties?.offer as Node, 'offer')].map(([path]) => path);

    for (const path of [
      'offer.trust',
      'offer.expires',
      'offer.contacts[].phone',
      'offer.topics.complaints',
      'offer.decisions[].options[].here',
      'offer.decisions[].options[].contact.web',
      'offer.decisions[].rows[].per',
      'offer.decisions[].rows[].arms[].value',
      'offer.decisions[].rows[].arms[].why',
      'offer.decisions[].rows[].source.date',
    ])
      expect(paths).toContain(path);
  });
});
