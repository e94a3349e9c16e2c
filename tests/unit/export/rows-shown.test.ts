import { describe, expect, it } from 'vitest';
import { recordNote } from '../../../lib/export/record-note';
import { rowsShown } from '../../../lib/export/rows-shown';
import type { Pack } from '../../../lib/pack/pack';
import { aidWords, talk } from '../../support/builders';
import { fullNoteOf } from '../../support/full-note-of';
import { joinedPacks, sightsOf } from '../../support/joined-packs';

const packs = joinedPacks();

/** The plan after every part of a decision stood on the screen for one group, with its first two options or with all of them. */
function afterLooking(pack: Pack, group: string, few: boolean) {
  const t = talk({ packs: [pack], who: 'clinician' });
  const decision = t.consultation.decision(pack.id);
  if (pack.strata.some(({ id }) => id === group)) decision.pickStratum(group);
  for (const part of pack.parts) {
    decision.turnToPart(part.id);
    const most = few ? 2 : part.options.length;
    decision.compare(part.options.slice(0, most).map(({ id }) => id));
    decision.wasShown();
  }
  const plan = t.plan();
  const [looked] = plan.decisions;
  if (!looked) throw new Error(`${pack.id} is in no plan`);
  return { plan, receipt: looked.receipt };
}

/** How many rows the full note writes out with both counts, with a measure, and without any figure, by their lines. */
function writtenOut(full: string) {
  const said = { rows: 0, counts: 0, measures: 0, none: 0 };
  const seen = new Set<string>();
  const blocks = full
    .slice(full.indexOf('\nFigures that were shown: '))
    .split(/\n(?=[^\n]+ \[\d[^\]]*\]\. )/)
    .slice(1);
  for (const block of blocks) {
    const [title = '', ...lines] = block.split('\n');
    if (seen.has(title)) continue;
    seen.add(title);
    const end = lines.findIndex((line) => /^ {2}.*Certainty: /.test(line));
    const arms = lines.slice(0, end).filter((line) => line.startsWith('- '));
    said.rows += 1;
    if (arms.some((line) => (line.match(/ in (1,000|10,000|100|1,000,000|100,000)\b/g) ?? []).length >= 2)) said.counts += 1;
    else if (arms.every((line) => /: (Not known|No number|Does not apply)\./.test(line))) said.none += 1;
    else said.measures += 1;
  }
  return said;
}

const cases = packs.flatMap((pack) =>
  [...new Set(sightsOf(pack).map(({ group }) => group))].flatMap((group) =>
    [true, false].map((few) => ({ name: `${pack.id}, ${group}, ${few ? 'two options' : 'every option'}`, pack, group, few })),
  ),
);

describe('the rows that a short note counts', () => {
  it.each(cases)('are those of the full note, each in one part of the sum: $name', ({ pack, group, few }) => {
    const { plan, receipt } = afterLooking(pack, group, few);
    const full = fullNoteOf(plan);
    const said = rowsShown(receipt);

    expect(said.counts + said.measures + said.none).toBe(said.rows);
    expect(said).toEqual(writtenOut(full));
    expect(recordNote(plan, aidWords, { length: 'short', ascii: false, version: '1' }).text).toContain(
      `Rows shown: ${said.rows} (counts both ways: ${said.counts}, other measures: ${said.measures}, no figure: ${said.none})`,
    );
  });

  it('have every part of the sum somewhere: rows with counts, rows that are measured, and rows without a figure', () => {
    const all = cases.map(({ pack, group, few }) => rowsShown(afterLooking(pack, group, few).receipt));

    for (const part of ['counts', 'measures', 'none'] as const) expect(all.some((said) => said[part] > 0)).toBe(true);
  });
});
