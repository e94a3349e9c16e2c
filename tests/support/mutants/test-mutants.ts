import { did, rates, set } from '../../../lib/tilts/targets';
import type { Tilt } from '../../../lib/tilts/tilt';

/** Tilts of what is said of a test. */
export const testMutants: readonly Tilt[] = [
  {
    id: 'test-unexplained',
    title: 'a test that is not explained',
    claims: 'test-explained',
    apply: ({ pack, words }) => {
      delete words.test;
      return set(pack, { test: pack.test ?? { counts: null } });
    },
  },
  {
    id: 'test-not-said-to-be-one',
    title: 'a test that is not said to be one, so that nothing of it is asked for',
    claims: 'test-explained',
    apply: ({ pack, words }) => (words.test ? did(delete pack.test) : false),
  },
  {
    id: 'false-alarms-dropped',
    title: 'those whom a test worries for nothing left out',
    claims: 'test-counts',
    apply: ({ pack }) => {
      pack.test ??= { counts: null };
      pack.test.counts ??= 'counts';
      return set(pack, { rows: pack.rows.filter(({ result }) => result?.is !== 'false_positive') });
    },
  },
  {
    id: 'one-result-kept',
    title: 'the results of a test without those that came to nothing',
    claims: 'results-add-up',
    apply: ({ pack }) => {
      const row = pack.rows.find((one) => rates(one).length > 0);
      if (!row || row.result) return false;
      return set(row, { result: { group: 'half', is: 'positive' } }) && rates(row).some(({ value }) => value !== row.per);
    },
  },
  {
    id: 'other-people-tested',
    title: 'one of two tests on people of whom more have the condition',
    claims: 'tests-of-one-population',
    apply: ({ pack }) => {
      const missed = pack.rows.find(({ result, arms }) => result?.is === 'false_negative' && arms.length > 1);
      const healthy = pack.rows.find(({ result }) => result?.is === 'true_negative');
      const [one] = missed ? rates(missed) : [];
      const other = healthy && rates(healthy).find(({ option }) => option === one?.option);
      if (!one || !other || !missed || rates(missed).length < 2) return false;
      one.value += 20;
      other.value -= 20;
      return true;
    },
  },
];
