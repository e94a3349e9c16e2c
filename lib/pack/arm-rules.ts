import { isFigureArm } from './is-figure-arm';
import { optionsOf } from './options-of';
import type { Rule } from './rule';
import type { PackFile } from './schema';

/** The matrix of options and rows: nothing missing, nothing twice, and in one neutral order. */
export const armRules: readonly Rule[] = [
  {
    id: 'complete-matrix',
    reason: 'A blank cell reads as good news for the option that it belongs to.',
    source: 'IPDAS 17; standards.md requirement 4 and 3.2 rule 12',
    check: ({ pack }, report) => {
      for (const row of pack.rows) {
        const there = new Set(row.arms.map(({ option }) => option));
        for (const option of optionsOf(pack, row).filter((id) => !there.has(id))) {
          report(armsOf(row), `nothing for option \`${option}\`${inGroup(row)}`, 'add a figure or `unknown` with a reason');
        }
      }
    },
  },
  {
    id: 'one-arm-each',
    reason: 'Two figures for one cell let a reader, or a program, take the one that pleases.',
    source: 'standards.md requirement 10 and 3.2 rule 1',
    check: ({ pack }, report) => {
      const seen = new Set<string>();
      for (const row of pack.rows) {
        const key = `${row.id}/${row.stratum ?? ''}`;
        if (seen.has(key)) report(['rows', row.id], `the row stands twice${inGroup(row)}`, 'keep one of them');
        seen.add(key);
        for (const option of new Set(row.arms.map((arm) => arm.option))) {
          const count = row.arms.filter((arm) => arm.option === option).length;
          if (count > 1) report(armsOf(row), `${count} arms for option \`${option}\`${inGroup(row)}`, 'keep one');
        }
      }
    },
  },
  {
    id: 'known-options',
    reason: 'A figure for an option that is not on the list is shown to nobody.',
    source: 'IPDAS 3 and 17; standards.md requirement 4',
    check: ({ pack }, report) => {
      const all = new Set(pack.options.map(({ id }) => id));
      for (const row of pack.rows) {
        const here = new Set(optionsOf(pack, row));
        for (const { option } of row.arms) {
          if (!all.has(option))
            report(armsOf(row), `\`${option}\` is not an option of the pack`, 'add the option or take the arm out');
          else if (!here.has(option))
            report(armsOf(row), `\`${option}\` is not an option of the parts of this row`, 'take the arm out or name the part');
        }
      }
    },
  },
  {
    id: 'row-not-empty',
    reason: 'A row that applies to no option makes a list look fuller than what is known.',
    source: 'IPDAS 7; standards.md 3.2 rule 14',
    check: ({ pack }, report) => {
      for (const row of pack.rows.filter(({ arms }) => arms.every(({ kind }) => kind === 'notApplicable'))) {
        report(armsOf(row), `applies to no option${inGroup(row)}`, 'take the row out, or say of an option what is not known');
      }
    },
  },
  {
    id: 'neutral-order',
    reason: 'What stands first is chosen more often, so the order follows a rule that is said, everywhere alike.',
    source: 'standards.md 3.2 rule 12; product.md, step 3',
    check: ({ pack }, report) => {
      const ordered = pack.options.every(({ rank }, index) => index === 0 || (pack.options[index - 1]?.rank ?? 0) < rank);
      if (!ordered) {
        const ranks = pack.options.map(({ id, rank }) => `${id} ${rank}`).join(', ');
        report(
          ['options'],
          `the list is not in the order of the ranks (${ranks})`,
          'put the options in the order of their ranks',
        );
      }
      const all = pack.options.map(({ id }) => id);
      const check = (where: string[], ids: string[]) => {
        const known = [...new Set(ids)].filter((id) => all.includes(id));
        const right = all.filter((id) => known.includes(id));
        if (known.join() !== right.join())
          report(where, `stand as ${known.join(', ')}`, `put them in the order of the options: ${right.join(', ')}`);
      };
      for (const part of pack.parts ?? []) check(['parts', part.id], part.options);
      for (const row of pack.rows)
        check(
          armsOf(row),
          row.arms.map(({ option }) => option),
        );
    },
  },
  {
    id: 'option-answered',
    reason: 'An option about which no row says anything looks like one without a downside.',
    source: 'IPDAS 4, 5 and 19; standards.md 3.2 rule 12',
    check: ({ pack, partial }, report) => {
      if (partial) return;
      for (const part of partsOf(pack)) {
        const arms = pack.rows.filter(part.has).flatMap((row) => row.arms);
        const answered = new Set(arms.filter((arm) => isFigureArm(arm) || arm.kind === 'unknown').map(({ option }) => option));
        for (const option of part.options.filter((id) => !answered.has(id))) {
          report(['options', option], `no row${part.name} says anything about it`, 'add a row with a figure or `unknown` for it');
        }
      }
    },
  },
];

function armsOf(row: PackFile['rows'][number]): string[] {
  return ['rows', row.id, 'arms'];
}

function inGroup({ stratum }: PackFile['rows'][number]): string {
  return stratum ? ` in \`${stratum}\`` : '';
}

/** The parts of a pack, or the whole of one that is a single choice: which options it has, and which rows. */
function partsOf(pack: PackFile) {
  type Row = PackFile['rows'][number];
  if (!pack.parts) return [{ name: '', options: pack.options.map(({ id }) => id), has: (_: Row) => true }];
  return pack.parts.map(({ id, options }) => ({
    name: ` of part \`${id}\``,
    options,
    has: ({ parts }: Row) => parts?.includes(id) ?? false,
  }));
}
