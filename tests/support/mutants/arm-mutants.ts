import { compared, course, did, set, waiting } from '../../../lib/tilts/targets';
import type { Tilt } from '../../../lib/tilts/tilt';

/** Tilts of the matrix of options and rows. */
export const armMutants: readonly Tilt[] = [
  {
    id: 'blank-for-waiting',
    title: 'the cell of waiting left blank',
    claims: 'complete-matrix',
    apply: ({ pack }) => {
      const row = pack.rows.find(({ arms }) => arms.some(({ option }) => option === waiting(pack)));
      return row ? set(row, { arms: row.arms.filter(({ option }) => option !== waiting(pack)) }) : false;
    },
  },
  {
    id: 'blank-for-the-higher',
    title: 'the higher figure of a row left out',
    claims: 'complete-matrix',
    apply: ({ pack }) => {
      const found = compared(pack);
      if (!found) return false;
      const higher = found.one.value > found.other.value ? found.one : found.other;
      return set(found.row, { arms: found.row.arms.filter((arm) => arm !== higher) });
    },
  },
  {
    id: 'second-arm',
    title: 'a second, lower figure for one option',
    claims: 'one-arm-each',
    apply: ({ pack }) => {
      const found = compared(pack);
      return found ? did(found.row.arms.push({ ...found.one, value: 0 })) : false;
    },
  },
  {
    id: 'row-again',
    title: 'a row that tells for one option, told twice',
    claims: 'one-arm-each',
    apply: ({ pack }) => did(pack.rows.push(...pack.rows.slice(0, 1))),
  },
  {
    id: 'ghost-option',
    title: 'figures for an option that is not on the list',
    claims: 'known-options',
    apply: ({ pack }) => did(pack.rows[0]?.arms.push({ option: 'ghost', kind: 'rate', value: 1 })),
  },
  {
    id: 'option-of-another-part',
    title: 'a figure of another part of the choice put into a row',
    claims: 'known-options',
    apply: ({ pack }) => {
      const row = pack.rows.find(({ arms }) => arms.length < pack.options.length);
      const stranger = pack.options.find(({ id }) => !row?.arms.some(({ option }) => option === id));
      return pack.parts && row && stranger ? did(row.arms.push({ option: stranger.id, kind: 'rate', value: 1 })) : false;
    },
  },
  {
    id: 'rank-changed',
    title: 'the rank of the favoured option changed, and not its place',
    claims: 'neutral-order',
    apply: ({ pack }) => {
      const last = pack.options.at(-1);
      return last ? set(last, { rank: 0 }) : false;
    },
  },
  {
    id: 'row-turned-round',
    title: 'the options of one row in another order',
    claims: 'neutral-order',
    apply: ({ pack }) => did(pack.rows[0]?.arms.reverse()),
  },
  {
    id: 'nothing-said-of-one',
    title: 'every row made not to apply to one option',
    claims: 'option-answered',
    apply: ({ pack, words }) => {
      const [reason = ''] = Object.keys(words.reasons);
      for (const row of pack.rows)
        row.arms = row.arms.map((arm) =>
          arm.option === course(pack) ? { option: arm.option, kind: 'notApplicable', reason } : arm,
        );
      return true;
    },
  },
  {
    id: 'waiting-gone',
    title: 'no way to wait or to say no',
    claims: 'waiting-present',
    apply: ({ pack }) => {
      for (const option of pack.options) option.kind = 'course';
      return true;
    },
  },
];
