import { compared, did, set } from './targets';
import type { Tilt } from './tilt';

/** Tilts of what is said to have been found. */
export const findingTilts: readonly Tilt[] = [
  {
    id: 'nothing-to-compare',
    title: 'a difference hidden as a row of one option',
    harm: 'A row that is said to be about one option is not compared, and the difference in it is passed over.',
    claims: 'bucket-fits-figures',
    apply: ({ pack }) => {
      const found = compared(pack);
      return found ? set(found.row, { bucket: 'one_option_only' }) : false;
    },
  },
  {
    id: 'pair-of-the-same',
    title: 'two options with the same figure said to differ',
    harm: 'Two options with one figure that are said to differ: one is chosen for a difference that is not there.',
    claims: 'pairs-agree',
    apply: ({ pack }) => {
      const found = compared(pack);
      if (!found) return false;
      const { row, one, other } = found;
      const { option, value } = one;
      row.bucket = 'clear_difference';
      row.arms = row.arms.map((arm) => (arm === one || arm === other ? { option: arm.option, kind: 'rate', value } : arm));
      return set(row, { pairs: [{ between: [option, other.option], bucket: 'clear_difference' }] });
    },
  },
  {
    id: 'false-certainty',
    title: 'high certainty for studies that disagree',
    claims: 'certainty-fits-bucket',
    apply: ({ pack }) => {
      const row = pack.rows.find(({ bucket }) => bucket === 'conflicting_or_limited') ?? pack.rows[0];
      if (!row) return false;
      row.bucket = 'conflicting_or_limited';
      return set(row, { certainty: 'high' });
    },
  },
  {
    id: 'sum-dropped',
    title: 'a figure that was worked out, without the sum',
    claims: 'calculated-shows-sum',
    apply: ({ pack }) => {
      const row = pack.rows.find(({ sum }) => sum) ?? pack.rows[0];
      if (!row) return false;
      row.method = 'calculated';
      return did(delete row.sum);
    },
  },
  {
    id: 'sum-hidden',
    title: 'a figure that was worked out, passed off as counted',
    claims: 'calculated-shows-sum',
    apply: ({ pack }) => {
      const row = pack.rows.find(({ sum }) => sum);
      return row ? set(row, { method: 'observed' }) : false;
    },
  },
  {
    id: 'sum-without-figures',
    title: 'a sum that names none of its figures',
    claims: 'calculated-shows-sum',
    apply: ({ pack, words }) => {
      const sum = pack.rows.find((row) => row.sum)?.sum;
      return sum ? set(words.sums, { [sum]: 'Worked out from the source.' }) : false;
    },
  },
];
