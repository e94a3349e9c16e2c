import type { Report } from './report';
import type { PackFile } from './schema';

/** What one part of a pack names, another part has: sources, strata, rows; and an option to wait or decline. */
export function referenceRules(pack: PackFile, report: Report, partial: boolean): void {
  const ids = {
    source: new Set(pack.sources.map(({ id }) => id)),
    stratum: new Set(pack.strata.map(({ id }) => id)),
    row: new Set(pack.rows.map(({ id }) => id)),
  };
  const need = (kind: keyof typeof ids, id: string, where: string[]) => {
    if (!partial && !ids[kind].has(id)) report(where, `there is no ${kind} \`${id}\``, `add the ${kind} or correct the name`);
  };

  for (const row of pack.rows) {
    need('source', row.source, ['rows', row.id, 'source']);
    if (row.stratum) need('stratum', row.stratum, ['rows', row.id, 'stratum']);
    if (row.components) need('source', row.components.source, ['rows', row.id, 'components']);
    for (const study of row.otherStudies) need('source', study.source, ['rows', row.id, 'otherStudies', study.id]);
  }
  for (const value of pack.values) for (const row of value.rows) need('row', row, ['values', value.id]);
  for (const [id, { source }] of Object.entries(pack.figures)) need('source', source, ['figures', id]);

  for (const [name, list] of Object.entries({
    options: pack.options,
    strata: pack.strata,
    values: pack.values,
    ifThen: pack.ifThen,
    sources: pack.sources,
    questions: pack.questions.map((id) => ({ id })),
  })) {
    const twice = list.map(({ id }) => id).filter((id, index, all) => all.indexOf(id) !== index);
    for (const id of twice) report([name, id], 'stands twice', 'keep one of them');
  }
  if (!pack.options.some(({ kind }) => kind === 'wait')) {
    report(['options'], 'no option to wait, do nothing or decline', 'add one with `"kind": "wait"`');
  }
  const rated = new Set(
    pack.rows.filter((row) => row.stratum && row.arms.some((arm) => !('reason' in arm))).map((row) => row.stratum),
  );
  for (const { id, pick } of pack.strata) {
    if (!partial && pick && !rated.has(id))
      report(['strata', id], 'can be picked but no row has a figure for it', 'add rows or set `"pick": false`');
  }
}
