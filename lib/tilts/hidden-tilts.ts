import { did, rated } from './targets';
import type { Tilt } from './tilt';

/** What was counted, and is not shown. */
export const hiddenTilts: readonly Tilt[] = [
  {
    id: 'figure-as-unknown',
    title: 'a figure hidden as not known',
    harm: 'A gap looks honest: nobody asks for a figure that is said not to be there.',
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
  {
    id: 'row-hidden',
    title: 'a row hidden',
    harm: 'What was counted and is not shown cannot be weighed, and nobody sees that it is gone.',
    claims: 'figures-recorded',
    apply: ({ pack }) => did(pack.rows.splice(0, 1)),
  },
];
