import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { caseSchema } from '../../../scripts/case-schema';
import { caseFields } from '../../../scripts/case-schema-fields';
import { writeCaseSchema } from '../../../scripts/write-schemas';
import { schemaFaults } from '../report/schema-faults';
import { faultsOf, tinyCase, tinyDecisions } from './tiny-case';

const root = resolve(import.meta.dirname, '../../..');
const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8');
const { schema, silent, stale } = caseSchema();

it('the schema of a case lies in docs as it would be printed now; otherwise run npm run cases -- --schema', () => {
  const folder = mkdtempSync(join(tmpdir(), 'evenhand-case-schema-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));

  expect(read('docs', 'case.schema.json')).toBe(readFileSync(writeCaseSchema(folder), 'utf8'));
});

it('says something of every field, and of none that is not there', () => {
  expect({ silent, stale }).toEqual({ silent: [], stale: [] });
});

it('takes what the door takes', () => {
  expect(schemaFaults(schema, tinyCase())).toEqual([]);
  expect(schemaFaults(schema, JSON.parse(read('training', 'breech-found-late', 'case.json')))).toEqual([]);
});

it.each([
  ['without a role', { roles: { woman: tinyCase().roles.woman } }, '/roles: required'],
  ['with an answer to it', { answer: 'pot' }, '/answer: additionalProperties'],
  [
    'with an item that the sheet has not',
    { observer: { listenFor: [{ item: 'score', cue: 'Ten.' }] } },
    '/observer/listenFor/0/item: enum',
  ],
  ['with one question after it', { after: ['Why?'] }, '/after: minItems'],
])('refuses a case %s, as the door does', (_, change, fault) => {
  const written = { ...tinyCase(), ...change };

  expect(schemaFaults(schema, written)).toContain(fault);
  expect(faultsOf(written)).not.toEqual([]);
});

describe('the page for trainers', () => {
  const page = read('docs', 'training.md');

  it('has an example that passes', () => {
    const [, example = ''] = /```json\n(.*?)```/s.exec(page) ?? [];

    expect(schemaFaults(schema, JSON.parse(example))).toEqual([]);
    const tea = { ...JSON.parse(example), id: 'tea-at-four' };
    const decisions = [{ ...tinyDecisions[0], id: tea.decision } as (typeof tinyDecisions)[number]];
    const about = new Set(['in-play-there', 'waiting-in-play', 'told-values-there']);
    const rules = faultsOf(tea, decisions).map((line) => /\[([\w-]+)\]$/.exec(line)?.[1] ?? '');
    expect(rules.filter((rule) => !about.has(rule))).toEqual([]);
  });

  it('names every field', () => {
    const names = Object.keys(caseFields).map((path) => /([\w$]+)(?:\[\])?$/.exec(path)?.[1] ?? path);

    expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });
});
