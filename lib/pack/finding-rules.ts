import { isFigureArm } from './is-figure-arm';
import { optionsOf } from './options-of';
import { own } from './own';
import { placeholdersIn } from './placeholders';
import type { Rule } from './rule';
import type { Arm } from './schema';

const fromSource = 'take the finding from the source, and not from the numbers';

/** What is said to have been found fits the figures, and itself. */
export const findingRules: readonly Rule[] = [
  {
    id: 'bucket-fits-figures',
    reason: 'A difference that the figures do not bear, or none where a row compares nothing, is an opinion.',
    source: 'NICE NG192 appendix A, 2024; standards.md requirement 18',
    check: ({ pack }, report) => {
      for (const row of pack.rows) {
        const figures = row.arms.filter(isFigureArm);
        const different = new Set(figures.map(saidBy)).size;
        const where = ['rows', row.id, 'bucket'];
        if (row.bucket === 'one_option_only' && different > 1)
          report(where, `is \`${row.bucket}\`, and ${figures.length} options have figures that differ`, fromSource);
        if (row.bucket === 'clear_difference' && figures.length > 1 && different === 1)
          report(where, `is \`${row.bucket}\`, and every figure is the same`, fromSource);
        const compares = figures.some((arm) => arm.kind === 'measure' && arm.measure.statistic === 'mean_difference');
        if (row.bucket.endsWith('clear_difference') && figures.length === 1 && !compares)
          report(where, `is \`${row.bucket}\`, and one option alone has a figure`, 'write `one_option_only`');
        if (row.bucket === 'conflicting_or_limited' && figures.length === 1)
          report(
            where,
            `is \`${row.bucket}\`, and one option alone has a figure`,
            'write `one_option_only`, or add the other figure',
          );
      }
    },
  },
  {
    id: 'pairs-known',
    reason: 'A finding about an option and itself, or told twice, cannot be shown.',
    source: 'docs/decisions/0003; standards.md 3.2 rule 12',
    check: ({ pack }, report) => {
      for (const row of pack.rows) {
        const here = optionsOf(pack, row);
        const where = ['rows', row.id, 'pairs'];
        const seen = new Set<string>();
        for (const { between } of row.pairs) {
          const [first, second] = between;
          if (first === second || between.some((option) => !here.includes(option)))
            report(where, `${first} and ${second} are not two options of the pack`, 'name two different options');
          const name = [...between].sort().join(' and ');
          if (seen.has(name)) report(where, `${name} stand twice`, 'keep one finding for them');
          seen.add(name);
        }
      }
    },
  },
  {
    id: 'pairs-needed',
    reason: 'One finding over three options lets a reader take any two of them to differ.',
    source: 'docs/decisions/0003; standards.md 2.4',
    check: ({ pack }, report) => {
      for (const row of pack.rows) {
        const count = row.arms.filter(isFigureArm).length;
        if (count > 2 && row.bucket === 'clear_difference' && row.pairs.length === 0) {
          const what = `${count} options have figures and a clear difference was found, but not between which of them`;
          report(['rows', row.id, 'pairs'], what, 'name each two options that the source compares, with what it found');
        }
      }
    },
  },
  {
    id: 'pairs-agree',
    reason: 'A row that denies what its pairs say is believed in the half that pleases.',
    source: 'docs/decisions/0003; standards.md requirement 18',
    check: ({ pack }, report) => {
      for (const row of pack.rows) {
        const where = ['rows', row.id, 'pairs'];
        const differ = row.pairs.filter(({ bucket }) => bucket === 'clear_difference');
        if (differ.length > 0 && (row.bucket === 'no_clear_difference' || row.bucket === 'one_option_only'))
          report(where, `${differ[0]?.between.join(' and ')} differ, and the row is \`${row.bucket}\``, fromSource);
        if (row.bucket === 'clear_difference' && row.pairs.length > 0 && differ.length === 0)
          report(where, 'no two options differ, and the row is `clear_difference`', fromSource);
        const alone = row.pairs.find(({ bucket }) => bucket === 'one_option_only');
        if (alone) report(where, `${alone.between.join(' and ')} are two options, not one`, fromSource);
        for (const { between, bucket } of row.pairs) {
          const arms = between.map((id) => row.arms.find(({ option }) => option === id));
          const figures = arms.flatMap((arm) => (arm && isFigureArm(arm) ? [saidBy(arm)] : []));
          if (bucket === 'clear_difference' && figures.length === 2 && figures[0] === figures[1])
            report(where, `${between.join(' and ')} are said to differ, and have the same figure`, fromSource);
        }
      }
    },
  },
  {
    id: 'certainty-fits-bucket',
    reason: 'Certainty that studies which disagree cannot give is lent to one side of the argument.',
    source: 'IPDAS 11 and 35; standards.md requirements 17 and 18',
    check: ({ pack }, report) => {
      for (const { id, bucket, certainty } of pack.rows) {
        if (bucket === 'conflicting_or_limited' && certainty === 'high')
          report(['rows', id, 'certainty'], `is high, and the row is \`${bucket}\``, 'take both from the source');
      }
    },
  },
  {
    id: 'calculated-shows-sum',
    reason: 'A figure that somebody worked out, without the sum, cannot be checked by the person it is shown to.',
    source: 'standards.md 3.2 rule 1 (method); IPDAS 8',
    check: ({ pack, words, partial }, report) => {
      for (const row of pack.rows) {
        const where = ['rows', row.id, 'sum'];
        if (row.method === 'calculated' && !row.sum)
          report(where, 'is missing for a calculated figure', 'write the sum in `sums`');
        if (row.method !== 'calculated' && row.sum)
          report(where, `stands beside figures that are \`${row.method}\``, 'take it out, or correct the method');
        const said = row.sum && own(words.sums, row.sum);
        if (!partial && said && placeholdersIn(said).length === 0)
          report(where, 'names no figure', 'name what was multiplied, added or divided, as {id}');
      }
    },
  },
];

/** What a reader sees of an arm, so that two that look alike are alike. */
function saidBy(arm: Arm): string {
  if (arm.kind === 'rate') return `${arm.value}`;
  if (arm.kind === 'range') return `${arm.low} to ${arm.high}`;
  return arm.kind === 'measure' ? `${arm.measure.value} ${arm.measure.says}` : arm.kind;
}
