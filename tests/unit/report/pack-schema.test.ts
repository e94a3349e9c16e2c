import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { PackFile, WordsFile } from '../../../lib/pack/schema';
import { packSchemas } from '../../../scripts/pack-schema';
import { writeSchemas } from '../../../scripts/write-schemas';
import { tinyPack, tinyWords } from '../../support/tiny-pack';
import { schemaFaults } from './schema-faults';
import { packsFile } from './tiny-report';

const [pack, words] = packSchemas();

it('lie in packs as they would be printed now; otherwise run npm run packs -- --schema', () => {
  const folder = mkdtempSync(join(tmpdir(), 'evenhand-schemas-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));

  for (const file of writeSchemas(folder)) expect(packsFile(basename(file))).toBe(readFileSync(file, 'utf8'));
});

it.each(packSchemas().map((one) => [one.name, one] as const))(
  '%s says something of every field, and of none that is not there',
  (_, one) => {
    expect(one).toMatchObject({ silent: [], stale: [] });
  },
);

describe('the schemas', () => {
  it('take the place of birth as it lies in the repository', () => {
    expect(schemaFaults(pack?.schema, JSON.parse(packsFile('place-of-birth', 'pack.json')))).toEqual([]);
    expect(schemaFaults(words?.schema, JSON.parse(packsFile('place-of-birth', 'words.en-GB.json')))).toEqual([]);
  });

  const spoiledPacks: [string, (file: PackFile) => unknown, string][] = [
    ['without its rows', ({ rows: _, ...rest }) => rest, ': required'],
    ['with a key of its own', (file) => ({ ...file, colour: 'blue' }), '/colour: additionalProperties'],
    ['with an id that is none', (file) => ({ ...file, id: 'Tiny Pack' }), '/id: pattern'],
    [
      'with a number to count out of that is no power of ten',
      ({ rows, ...rest }) => ({ ...rest, rows: [{ ...rows[0], per: 250 }] }),
      '/rows/0/per: enum',
    ],
    [
      'with half a person',
      ({ rows, ...rest }) => ({ ...rest, rows: [{ ...rows[0], arms: [{ option: 'go', kind: 'rate', value: 0.5 }] }] }),
      '/rows/0/arms/0: oneOf',
    ],
    [
      'with a number for what is unknown',
      ({ rows, ...rest }) => ({ ...rest, rows: [{ ...rows[0], arms: [{ option: 'go', kind: 'unknown', value: 0 }] }] }),
      '/rows/0/arms/0: oneOf',
    ],
  ];

  it.each(spoiledPacks)('refuse a pack %s', (_, spoil, fault) => {
    expect(schemaFaults(pack?.schema, tinyPack())).toEqual([]);
    expect(schemaFaults(pack?.schema, spoil(tinyPack()))).toContain(fault);
  });

  const spoiledWords: [string, (file: WordsFile) => unknown, string][] = [
    ['without a title', ({ title: _, ...rest }) => rest, ': required'],
    ['with an empty question', (file) => ({ ...file, question: '' }), '/question: minLength'],
    [
      'with an option that says nothing hard',
      (file) => ({ ...file, options: { go: { ...file.options.go, hard: undefined } } }),
      '/options/go/hard: type',
    ],
  ];

  it.each(spoiledWords)('refuse words %s', (_, spoil, fault) => {
    expect(schemaFaults(words?.schema, tinyWords())).toEqual([]);
    expect(schemaFaults(words?.schema, spoil(tinyWords()))).toContain(fault);
  });
});
