import { isFigureArm } from './is-figure-arm';
import type { Rule } from './rule';
import type { PackFile } from './schema';

/** What one part of a pack names, another part has; and what stands there, something names. */
export const referenceRules: readonly Rule[] = [
  {
    id: 'references',
    reason: 'A name that leads nowhere hides what it should show: a source, a group, a row.',
    source: 'IPDAS 8; standards.md requirement 10',
    check: ({ pack, partial }, report) => {
      if (partial) return;
      const ids = {
        source: new Set(pack.sources.map(({ id }) => id)),
        stratum: new Set(pack.strata.map(({ id }) => id)),
        row: new Set(pack.rows.map(({ id }) => id)),
      };
      const need = (kind: keyof typeof ids, id: string, where: string[]) => {
        if (!ids[kind].has(id)) report(where, `there is no ${kind} \`${id}\``, `add the ${kind} or correct the name`);
      };
      for (const row of pack.rows) {
        need('source', row.source, ['rows', row.id, 'source']);
        if (row.stratum) need('stratum', row.stratum, ['rows', row.id, 'stratum']);
        if (row.components) need('source', row.components.source, ['rows', row.id, 'components']);
        for (const arm of row.arms)
          if (isFigureArm(arm) && arm.source) need('source', arm.source, ['rows', row.id, 'arms', arm.option]);
        for (const study of row.otherStudies) need('source', study.source, ['rows', row.id, 'otherStudies', study.id]);
      }
      for (const value of pack.values) for (const row of value.rows) need('row', row, ['values', value.id]);
      for (const [id, { source }] of Object.entries(pack.figures)) need('source', source, ['figures', id]);
    },
  },
  {
    id: 'unique-ids',
    reason: 'Of two entries with one name, a reader sees one and is told that it is both.',
    source: 'standards.md requirement 10',
    check: ({ pack }, report) => {
      for (const [name, list] of Object.entries({
        options: pack.options.map(({ id }) => id),
        parts: (pack.parts ?? []).map(({ id }) => id),
        strata: pack.strata.map(({ id }) => id),
        values: pack.values.map(({ id }) => id),
        ifThen: pack.ifThen.map(({ id }) => id),
        sources: pack.sources.map(({ id }) => id),
        questions: pack.questions,
        unknowns: pack.unknowns,
        notYou: pack.notYou,
      })) {
        const seen = new Set<string>();
        for (const id of list) {
          if (seen.has(id)) report([name, id], 'stands twice', 'keep one of them');
          seen.add(id);
        }
      }
    },
  },
  {
    id: 'waiting-present',
    reason: 'A choice without a way to wait or to say no is no choice.',
    source: 'IPDAS 3 and 17; NICE ECD8 part 1; standards.md requirement 3',
    check: ({ pack }, report) => {
      const todo = 'add one with `"kind": "wait"`';
      const waits = new Set(pack.options.flatMap(({ id, kind }) => (kind === 'wait' ? [id] : [])));
      if (waits.size === 0) report(['options'], 'no option to wait, do nothing or decline', todo);
      for (const part of pack.parts ?? []) {
        if (waits.size > 0 && !part.options.some((id) => waits.has(id)))
          report(['parts', part.id], 'no option to wait, do nothing or decline', todo);
      }
    },
  },
  {
    id: 'parts-whole',
    reason: 'An option, or a row, that belongs to no part of the choice is shown to nobody.',
    source: 'IPDAS 3; standards.md 10.6 (never silent removal)',
    check: ({ pack, partial }, report) => {
      if (partial) return;
      const parts = new Map((pack.parts ?? []).map((part) => [part.id, part.options]));
      const options = new Set(pack.options.map(({ id }) => id));
      for (const [id, inPart] of parts) {
        for (const option of inPart.filter((one) => !options.has(one)))
          report(['parts', id], `there is no option \`${option}\``, 'add the option or correct the name');
        if (inPart.length < 2) report(['parts', id], 'has fewer than two options', 'name all that can be chosen in it');
        if (!pack.rows.some((row) => row.parts?.includes(id))) report(['parts', id], 'has no rows', 'add rows, or take it out');
      }
      for (const row of pack.rows) {
        for (const id of (row.parts ?? []).filter((one) => !parts.has(one)))
          report(['rows', row.id, 'parts'], `there is no part \`${id}\``, 'add the part or correct the name');
        if (parts.size > 0 && !row.parts?.length)
          report(['rows', row.id, 'parts'], 'names no part', 'name the parts it belongs to');
      }
      const inSome = new Set([...parts.values()].flat());
      for (const option of [...options].filter((id) => parts.size > 0 && !inSome.has(id)))
        report(['options', option], 'is in no part', 'add it to the part where it can be chosen');
    },
  },
  {
    id: 'groups-used',
    reason: 'A group to pick that has no figures sends her to somebody else’s.',
    source: 'IPDAS 20; standards.md 3.2 rule 1 (referenceClass)',
    check: ({ pack, partial }, report) => {
      if (partial) return;
      const inGroup = (id: string) => pack.rows.filter(({ stratum }) => stratum === id);
      for (const { id, pick } of pack.strata) {
        if (pick && !inGroup(id).some(({ arms }) => arms.some(isFigureArm)))
          report(['strata', id], 'can be picked but no row has a figure for it', 'add rows or set `"pick": false`');
        else if (inGroup(id).length === 0) report(['strata', id], 'no row is about it', 'add rows, or take the group out');
      }
    },
  },
  {
    id: 'groups-alike',
    reason: 'A row that is counted in another way for another group makes the groups look different.',
    source: 'IPDAS 23; standards.md requirement 11 and 3.2 rule 2',
    check: ({ pack }, report) => {
      for (const [id, rows] of rowsById(pack)) {
        for (const key of ['per', 'of', 'about', 'method'] as const) {
          const kinds = [...new Set(rows.map((row) => String(row[key])))];
          if (kinds.length > 1)
            report(
              ['rows', id, key],
              `is ${kinds.join(' and ')} in its groups`,
              'give all groups of a row alike, or make two rows',
            );
        }
      }
    },
  },
];

function rowsById(pack: PackFile): Map<string, PackFile['rows']> {
  const rows = new Map<string, PackFile['rows']>();
  for (const row of pack.rows) rows.set(row.id, [...(rows.get(row.id) ?? []), row]);
  return rows;
}
