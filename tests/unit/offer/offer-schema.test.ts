import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { offerSchema } from '../../../scripts/offer-schema';
import { offerFields } from '../../../scripts/offer-schema-fields';
import { writeOfferSchema } from '../../../scripts/write-schemas';
import { schemaFaults } from '../report/schema-faults';
import { linesOf, parseTiny, tinyOffer, type Written } from './tiny-offer';

const root = resolve(import.meta.dirname, '../../..');
const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8');
const { schema, silent, stale } = offerSchema();

it('the schema of an offer lies in docs as it would be printed now; otherwise run npm run packs -- --schema', () => {
  const folder = mkdtempSync(join(tmpdir(), 'evenhand-offer-schema-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));

  expect(read('docs', 'local-offer.schema.json')).toBe(readFileSync(writeOfferSchema(folder), 'utf8'));
});

it('says something of every field, and of none that is not there', () => {
  expect({ silent, stale }).toEqual({ silent: [], stale: [] });
});

describe('the schema', () => {
  it('takes what the door takes', () => {
    expect(schemaFaults(schema, tinyOffer())).toEqual([]);
    expect(schemaFaults(schema, JSON.parse(read('scripts', 'demo', 'files', 'riverside-offer.json')))).toEqual([]);
  });

  const spoilt: [string, (offer: Written) => unknown, string][] = [
    ['without a trust', ({ trust: _, ...rest }) => rest, ': required'],
    ['that hides something', (offer) => ({ ...offer, hide: ['home'] }), '/hide: additionalProperties'],
    [
      'with a number that is none',
      (offer) => ({ ...offer, contacts: [{ name: 'A', phone: 'ring' }] }),
      '/contacts/0/phone: pattern',
    ],
    [
      'with a page that is not encrypted',
      (offer) => ({ ...offer, contacts: [{ name: 'A', web: 'http://x.example' }] }),
      '/contacts/0/web: pattern',
    ],
    [
      'with half a person',
      ({ decisions: [one], ...rest }) => ({
        ...rest,
        decisions: [{ ...one, rows: [{ ...one?.rows[0], arms: [{ option: 'pot', kind: 'rate', value: 0.5 }] }] }],
      }),
      '/decisions/0/rows/0/arms/0: oneOf',
    ],
    [
      'that counts out of 250',
      ({ decisions: [one], ...rest }) => ({ ...rest, decisions: [{ ...one, rows: [{ ...one?.rows[0], per: 250 }] }] }),
      '/decisions/0/rows/0/per: enum',
    ],
  ];

  it.each(spoilt)('refuses an offer %s, as the door does', (_, spoil, fault) => {
    expect(schemaFaults(schema, spoil(tinyOffer()))).toContain(fault);
    expect(linesOf(parseTiny(spoil(tinyOffer())))).not.toEqual([]);
  });
});

describe('the page for web editors', () => {
  const page = read('docs', 'local-offer.md');
  const examples = [...page.matchAll(/```json\n(.*?)```/gs)].map(([, block = '']) => block);

  it('has examples that pass', () => {
    const { options } = JSON.parse(read('packs', 'place-of-birth', 'pack.json')) as { options: { id: string }[] };
    const decisions = [{ id: 'place-of-birth', options: options.map(({ id }) => ({ id, name: id })) }];

    expect(examples).toHaveLength(2);
    for (const example of examples) {
      expect(linesOf(parseTiny(example, { decisions, complete: true }))).toEqual([]);
      expect(schemaFaults(schema, JSON.parse(example))).toEqual([]);
    }
  });

  it('names every field', () => {
    const names = Object.keys(offerFields).map((path) => /([\w$]+)(?:\[\])?(?:\(\w+\))?$/.exec(path)?.[1] ?? path);

    expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });
});
