import { did, firstOf, set } from '../../../lib/tilts/targets';
import type { Tilt } from '../../../lib/tilts/tilt';

/** Tilts by names that lead nowhere, and by groups that are counted in their own way. */
export const referenceMutants: readonly Tilt[] = [
  {
    id: 'source-lost',
    title: 'the source of a row taken off the list',
    claims: 'references',
    apply: ({ pack }) => {
      const [row] = pack.rows;
      return row ? set(pack, { sources: pack.sources.filter(({ id }) => id !== row.source) }) : false;
    },
  },
  {
    id: 'value-leads-nowhere',
    title: 'a value that brings up a row which is not there',
    claims: 'references',
    apply: ({ pack }) => did(pack.values[0]?.rows.push('lost')),
  },
  {
    id: 'study-without-source',
    title: 'another study without its source',
    claims: 'references',
    apply: ({ pack }) => {
      const study = pack.rows.flatMap(({ otherStudies }) => otherStudies)[0];
      return study ? set(study, { source: 'lost' }) : false;
    },
  },
  {
    id: 'option-twice',
    title: 'the favoured option on the list twice',
    claims: 'unique-ids',
    apply: ({ pack }) => did(pack.options.push(...pack.options.slice(0, 1))),
  },
  {
    id: 'group-without-figures',
    title: 'a group to pick for which nothing was counted',
    claims: 'groups-used',
    apply: ({ pack }) => did(pack.strata.push({ id: 'nobody', pick: true })),
  },
  {
    id: 'group-counted-otherwise',
    title: 'one group out of a denominator that makes its figures look small',
    claims: 'groups-alike',
    apply: ({ pack }) => {
      const row = pack.rows.find((one, index) => pack.rows.findIndex(({ id }) => id === one.id) < index);
      return row ? set(row, { per: row.per === 1000 ? 10_000 : 1000 }) : false;
    },
  },
  {
    id: 'group-of-others',
    title: 'babies counted in one group and women in another',
    claims: 'groups-alike',
    apply: ({ pack }) => {
      const row = pack.rows.find((one, index) => pack.rows.findIndex(({ id }) => id === one.id) < index);
      return row ? set(row, { of: row.of === 'women' ? 'babies' : 'women' }) : false;
    },
  },
  {
    id: 'reason-without-words',
    title: 'the reason why something is not known left unsaid',
    claims: 'words-match',
    apply: ({ words }) => {
      const reason = firstOf(words.reasons);
      return reason ? did(delete words.reasons[reason]) : false;
    },
  },
  {
    id: 'words-for-nothing',
    title: 'a note for one option that no row holds',
    claims: 'words-match',
    apply: ({ words }) => set(words.notes, { extra: 'This was counted with care.' }),
  },
  {
    id: 'figure-of-another-row',
    title: 'a sentence that names a figure which is not of its row',
    claims: 'placeholders-known',
    apply: ({ words }) => set(words, { lead: `${words.lead} It was {ghost}.` }),
  },
  {
    id: 'placeholder-misspelt',
    title: 'a placeholder that is shown as it is',
    claims: 'placeholders-whole',
    apply: ({ words }) => set(words, { lead: `${words.lead} It was {The Figure}.` }),
  },
];
