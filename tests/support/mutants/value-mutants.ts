import { firstOf, set } from '../../../lib/tilts/targets';
import type { Tilt } from '../../../lib/tilts/tilt';

/** Tilts of what she is asked. */
export const valueMutants: readonly Tilt[] = [
  {
    id: 'one-thing-asked',
    title: 'everything that is asked is about one thing',
    claims: 'values-present',
    apply: ({ pack }) => {
      const [row] = pack.rows;
      if (!row || pack.rows.every(({ about }) => about === row.about)) return false;
      for (const value of pack.values) value.rows = [row.id];
      return pack.rows.filter(({ id }) => id === row.id).every(({ about }) => about === row.about);
    },
  },
  {
    id: 'value-without-rows',
    title: 'a value that brings up nothing',
    claims: 'values-reach-rows',
    apply: ({ pack }) => set(pack.values[0] ?? {}, { rows: [] }),
  },
  {
    id: 'value-for-one-option',
    title: 'a value that brings up rows of one option alone',
    claims: 'values-reach-rows',
    apply: ({ pack, words: said }) => {
      const [row] = pack.rows;
      const reason = firstOf(said.reasons);
      const [value] = pack.values;
      if (!row || !reason || !value) return false;
      for (const one of pack.rows.filter(({ id }) => id === row.id)) {
        const kept = one.arms[0]?.option;
        one.arms = one.arms.map((arm) => (arm.option === kept ? arm : { option: arm.option, kind: 'notApplicable', reason }));
      }
      return set(value, { rows: [row.id] });
    },
  },
];
