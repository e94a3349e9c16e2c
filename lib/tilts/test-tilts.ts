import { type RowFile, rates, set } from './targets';
import type { Tilt } from './tilt';

/** Tilts of what is said of a test. */
export const testTilts: readonly Tilt[] = [
  {
    id: 'missed-made-fewer',
    title: 'ten of those whom a test worries for nothing taken away',
    claims: 'results-add-up',
    apply: ({ pack }) =>
      lower(
        pack.rows.filter(({ result }) => result),
        10,
      ),
  },
];

function lower(rows: RowFile[], by: number): boolean {
  const arm = rows.flatMap(rates).find(({ value }) => value >= by);
  return arm ? set(arm, { value: arm.value - by }) : false;
}
