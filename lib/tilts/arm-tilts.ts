import { did, set, waiting } from './targets';
import type { Tilt } from './tilt';

/** Tilts of the matrix of options and rows. */
export const armTilts: readonly Tilt[] = [
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
    apply: ({ pack, words }) => {
      const rest = pack.options.filter(({ id }) => id !== waiting(pack)).map(({ id }) => id);
      for (const part of pack.parts ?? []) part.options = part.options.filter((id) => rest.includes(id));
      if (pack.parts) return true;
      for (const row of pack.rows) row.parts = ['all'];
      words.parts = { all: { label: words.title, question: words.question } };
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
