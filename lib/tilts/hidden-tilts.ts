import { did, rated } from './targets';
import type { Tilt } from './tilt';

/** What was counted, and is not shown. */
export const hiddenTilts: readonly Tilt[] = [
  {
    id: 'figure-as-unknown',
    title: 'a figure hidden as not known',
    claims: 'figures-recorded',
    apply: ({ pack, words }) => {
      const found = rated(pack);
      const [reason = ''] = Object.keys(words.reasons);
      const arm = found?.arm;
      return found && arm
        ? did(found.row.arms.splice(found.row.arms.indexOf(arm), 1, { option: arm.option, kind: 'unknown', reason }))
        : false;
    },
  },
  { id: 'row-hidden', title: 'a row hidden', claims: 'figures-recorded', apply: ({ pack }) => did(pack.rows.splice(0, 1)) },
];
