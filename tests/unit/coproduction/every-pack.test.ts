import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { noWomanYet, womenInvolved } from '../../../lib/coproduction/coproduction';
import { parseCoproduction } from '../../../lib/coproduction/parse-coproduction';
import { coproductionSchema } from '../../../scripts/coproduction/coproduction-schema';
import { writeRecords } from '../../../scripts/coproduction/write-records';
import { reportPage } from '../../../scripts/report/report-page';
import { emptyRecord, workedOn } from '../../support/coproduction';
import { schemaFaults } from '../report/schema-faults';
import { tinyInput } from '../report/tiny-report';

const packsDir = resolve(import.meta.dirname, '../../../packs');
const ids = readdirSync(packsDir, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
const today = '2026-12-01';
const { schema, silent, stale } = coproductionSchema();

it('every decision has a record, and none says more than has happened', async () => {
  const outDir = mkdtempSync(join(tmpdir(), 'evenhand-records-'));
  onTestFinished(() => rmSync(outDir, { recursive: true }));

  const { files, problems } = await writeRecords({ packsDir, outDir, today });

  expect(problems).toEqual([]);
  expect(ids).toHaveLength(14);
  expect(files).toHaveLength(28);
  for (const id of ids) {
    const file = readFileSync(join(packsDir, id, 'coproduction.json'), 'utf8');
    const read = parseCoproduction(id, file, { versions: [], ids: new Set(), today });
    // Whoever is involved one day changes this test with the record: until then, nothing is made up.
    expect(read.ok && womenInvolved(read.record), id).toEqual({ people: 0, times: 0 });
    expect(schemaFaults(schema, JSON.parse(file)), id).toEqual([]);
    for (const kind of ['html', 'txt'])
      expect(readFileSync(join(outDir, `${id}.coproduction.${kind}`), 'utf8')).toContain(noWomanYet);
  }
});

it('the schema says something of every field, and of none that is not there', () => {
  expect({ silent, stale }).toEqual({ silent: [], stale: [] });
});

describe('the report on a pack', () => {
  it('says plainly that no woman has been involved, and what is asked for', () => {
    const page = reportPage(tinyInput());

    expect(page).toContain(`<strong>${noWomanYet}</strong>`);
    expect(page).toContain('<a href="#coproduction">Who was involved</a>');
    expect(page).toContain('href="tiny.coproduction.html"');
    expect(page).toContain('Say what is missing.');
  });

  it('tells of those who were, and of what changed', () => {
    const record = { ...emptyRecord('tiny'), involved: [workedOn()] };
    const page = reportPage(tinyInput(undefined, { coproduction: { ok: true, record } }));

    expect(page).not.toContain(noWomanYet);
    expect(page).toContain('6 women who use maternity care took part, in 1 piece of work.');
    expect(page).toContain('Changed in 1.2.3: A value on time was added.');
  });

  it('says where there is no record, and leads to none', () => {
    for (const coproduction of [undefined, { ok: false as const, problems: [] }]) {
      const page = reportPage(tinyInput(undefined, { coproduction }));

      expect(page).toContain('There is no record of who was involved that can be read.');
      expect(page).not.toContain('tiny.coproduction');
    }
  });
});
