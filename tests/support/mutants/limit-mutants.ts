import { set } from '../../../lib/tilts/targets';
import type { Tilt } from '../../../lib/tilts/tilt';

const big = 8;

/** Tilts of what is not told: limits, makers, what may be asked. */
export const limitMutants: readonly Tilt[] = [
  {
    id: 'values-on-one-row',
    title: 'values that bring up one row of many',
    claims: 'enough-asked',
    apply: ({ pack }) => {
      const [row] = pack.rows;
      if (!row || pack.rows.length < big) return false;
      for (const value of pack.values) value.rows = [row.id];
      return true;
    },
  },
  {
    id: 'review-put-off',
    title: 'looked at every year, and due in two',
    claims: 'review-as-told',
    apply: ({ pack, words }) => {
      set(pack, { published: '2025-01-01', reviewBy: '2027-02-01' });
      return set(words.updates, { [pack.updates]: 'Looked at again every year.' });
    },
  },
  {
    id: 'dated-back',
    title: 'a pack dated before its sources',
    claims: 'published-after-sources',
    apply: ({ pack }) => set(pack, { published: '1999-01-01' }),
  },
  {
    id: 'year-raised',
    title: 'an old paper under a new year',
    claims: 'sources-found',
    apply: ({ pack }) => set(pack.sources[0] ?? {}, { citation: 'A. Author. Births. BMJ 1998;316:1.', year: 2020 }),
  },
];
