import type { Mutant } from './mutant';
import { compared, course, did, set, waiting } from './targets';

/** Tilts of the matrix of options and rows. */
export const armMutants: readonly Mutant[] = [
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
    id: 'row-for-nobody',
    title: 'a row that applies to no option, to make a list longer',
    claims: 'row-not-empty',
    apply: ({ pack, words }) => {
      const [row] = pack.rows;
      const [reason = ''] = Object.keys(words.reasons);
      if (!row) return false;
      return set(row, { arms: row.arms.map(({ option }) => ({ option, kind: 'notApplicable', reason })) });
    },
  },
  {
    id: 'favourite-first',
    title: 'the favoured option moved to the front',
    claims: 'neutral-order',
    apply: ({ pack }) => {
      const last = pack.options.pop();
      return last ? did(pack.options.unshift(last)) : false;
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
  {
    id: 'waiting-gone-from-a-part',
    title: 'no way to say no in one part of the choice',
    claims: 'waiting-present',
    apply: ({ pack }) => {
      const waits = new Set(pack.options.filter(({ kind }) => kind === 'wait').map(({ id }) => id));
      const part = pack.parts?.find(({ options }) => options.some((id) => waits.has(id)));
      return part ? set(part, { options: part.options.filter((id) => !waits.has(id)) }) : false;
    },
  },
  {
    id: 'waiting-in-no-part',
    title: 'waiting left out of the parts that are shown',
    claims: 'parts-whole',
    apply: ({ pack }) => {
      const rest = pack.options.filter(({ id }) => id !== waiting(pack)).map(({ id }) => id);
      for (const part of pack.parts ?? []) part.options = part.options.filter((id) => rest.includes(id));
      if (pack.parts) return true;
      for (const row of pack.rows) row.parts = ['all'];
      return set(pack, { parts: [{ id: 'all', options: rest }] });
    },
  },
  {
    id: 'row-in-no-part',
    title: 'a row taken out of every part, so that nobody sees it',
    claims: 'parts-whole',
    apply: ({ pack }) => {
      const [row] = pack.rows;
      if (!pack.parts || !row) return false;
      return did(delete row.parts);
    },
  },
];
