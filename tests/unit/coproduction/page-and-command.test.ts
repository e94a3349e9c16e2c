import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { exportParts } from '../../../lib/coproduction/headings';
import { ladder } from '../../../lib/coproduction/ladder';
import { packParts } from '../../../lib/coproduction/pack-parts';
import { parseCoproduction } from '../../../lib/coproduction/parse-coproduction';
import { roles } from '../../../lib/coproduction/roles';
import { coproductionFields } from '../../../scripts/coproduction/coproduction-schema-fields';
import { readHeadings } from '../../../scripts/coproduction/read-headings';
import { readCoproductionArguments } from '../../../scripts/coproduction.mjs';

const page = readFileSync(resolve(import.meta.dirname, '../../../docs/co-production.md'), 'utf8');
const today = '2026-11-28';

it('the page on working with women has a record to begin with, which passes', () => {
  const [, example = ''] = /```json\n(.*?)```/s.exec(page) ?? [];

  expect(parseCoproduction('place-of-birth', example, { versions: [], ids: new Set(), today })).toMatchObject({ ok: true });
});

it('names every field, role, part of a pack and step of the ladder', () => {
  const fields = Object.keys(coproductionFields).map((path) => /([\w$]+)(?:\[\])?$/.exec(path)?.[1] ?? path);

  expect([...fields, ...roles, ...packParts, ...ladder].filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});

it('exports stand under one heading for each part, in the order that the page tells', () => {
  expect(readHeadings().headings.map(({ part }) => part)).toEqual([...exportParts]);
  expect(page).toContain(
    'title, who, why, what was done together, step of the ladder, what changed, what was learnt, what comes next, contact',
  );
});

it('the command takes a folder to write to and one with packs, and says in a sentence what else it is told', () => {
  expect(readCoproductionArguments(['--dir', 'packs', 'out'])).toEqual({ dir: 'packs', out: 'out' });
  expect(readCoproductionArguments([])).toEqual({ dir: undefined, out: undefined });
  for (const args of [['--colour'], ['one', 'two'], ['--dir']])
    expect(() => readCoproductionArguments(args)).toThrow(/^[^\n]+; npm run coproduction -- takes [^\n]+\.$/);
});
