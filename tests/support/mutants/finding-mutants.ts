import type { Arm, Bucket, PackFile } from '../../../lib/pack/schema';
import { compared, did, rates, set } from '../../../lib/tilts/targets';
import type { Tilt } from '../../../lib/tilts/tilt';

/** Tilts of what is said to have been found. */
export const findingMutants: readonly Tilt[] = [
  {
    id: 'difference-of-the-same',
    title: 'a clear difference between figures that are the same',
    claims: 'bucket-fits-figures',
    apply: ({ pack }) => {
      const found = compared(pack);
      if (!found) return false;
      const { option, value } = found.one;
      found.row.arms = [
        { option, kind: 'rate', value },
        { option: found.other.option, kind: 'rate', value },
      ];
      return set(found.row, { bucket: 'clear_difference' });
    },
  },
  {
    id: 'difference-from-nothing',
    title: 'a clear difference with one figure left to look at',
    claims: 'bucket-fits-figures',
    apply: ({ pack, words }) => {
      const found = compared(pack);
      const [reason = ''] = Object.keys(words.reasons);
      if (!found) return false;
      found.row.bucket = 'clear_difference';
      const alone = ({ option }: Arm): Arm => ({ option, kind: 'unknown', reason });
      return set(found.row, { arms: found.row.arms.map((arm) => (arm === found.one ? arm : alone(arm))) });
    },
  },
  {
    id: 'pair-with-itself',
    title: 'an option said to differ from itself',
    claims: 'pairs-known',
    apply: ({ pack }) => addPair(pack, ({ one }) => [one, one], 'clear_difference'),
  },
  {
    id: 'pair-with-a-ghost',
    title: 'an option said to differ from one that is not there',
    claims: 'pairs-known',
    apply: ({ pack }) => addPair(pack, ({ one }) => [one, 'ghost'], 'clear_difference'),
  },
  {
    id: 'pair-both-ways',
    title: 'two options said both to differ and not to differ',
    claims: 'pairs-known',
    apply: ({ pack }) =>
      addPair(pack, ({ one, other }) => [one, other], 'clear_difference') &&
      addPair(pack, ({ one, other }) => [other, one], 'no_clear_difference'),
  },
  {
    id: 'pairs-dropped',
    title: 'a difference between two options spread over all of them',
    claims: 'pairs-needed',
    apply: ({ pack }) => {
      const row = pack.rows.find(
        ({ bucket, pairs, arms }) => bucket === 'clear_difference' && pairs.length > 0 && figures(arms) > 2,
      );
      return row ? set(row, { pairs: [] }) : false;
    },
  },
  {
    id: 'pair-flipped',
    title: 'one pair flipped to a clear difference, in a row that found none',
    claims: 'pairs-agree',
    apply: ({ pack }) => {
      const row = pack.rows.find((one) => one.bucket === 'no_clear_difference' && one.arms.length > 1);
      const [first, second] = row?.arms ?? [];
      if (!row || !first || !second) return false;
      return set(row, { pairs: [{ between: [first.option, second.option], bucket: 'clear_difference' }] });
    },
  },
  {
    id: 'pairs-made-alike',
    title: 'every pair flipped to no difference, in a row that found one',
    claims: 'pairs-agree',
    apply: ({ pack }) => {
      const row = pack.rows.find(({ bucket, pairs }) => bucket === 'clear_difference' && pairs.length > 0);
      return row ? set(row, { pairs: row.pairs.map((pair) => ({ ...pair, bucket: 'no_clear_difference' })) }) : false;
    },
  },
];

function addPair(pack: PackFile, between: (found: { one: string; other: string }) => [string, string], bucket: Bucket): boolean {
  const row = pack.rows.find((one) => rates(one).length > 1);
  const [one, other] = row ? rates(row).map(({ option }) => option) : [];
  return row && one && other ? did(row.pairs.push({ between: between({ one, other }), bucket })) : false;
}

function figures(arms: PackFile['rows'][number]['arms']): number {
  return arms.filter((arm) => !('reason' in arm)).length;
}
