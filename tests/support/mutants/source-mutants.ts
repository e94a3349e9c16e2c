import { did, rated, set } from '../../../lib/tilts/targets';
import type { Tilt } from '../../../lib/tilts/tilt';

const signOff = { item: 'figures', name: 'Dr A. Person', role: 'Obstetrician', statement: 'Read in the sources.' };

/** Tilts of where figures come from, when, and who has looked. */
export const sourceMutants: readonly Tilt[] = [
  {
    id: 'list-lengthened',
    title: 'a source on which nothing rests, to make the list longer',
    claims: 'sources-cited',
    apply: ({ pack }) => {
      const [source] = pack.sources;
      return source ? did(pack.sources.push({ ...source, id: 'weighty' })) : false;
    },
  },
  {
    id: 'source-disowned',
    title: 'a source of figures passed off as one that was read besides',
    claims: 'sources-cited',
    apply: ({ pack }) => set(pack.sources.find(({ id }) => id === pack.rows[0]?.source) ?? {}, { alsoRead: true }),
  },
  {
    id: 'address-that-runs',
    title: 'a script in place of the address of a source',
    claims: 'sources-found',
    apply: ({ pack }) => set(pack.sources[0] ?? {}, { url: 'javascript:void(0)' }),
  },
  {
    id: 'source-to-come',
    title: 'a source of a year that has not been',
    claims: 'sources-found',
    apply: ({ pack }) => set(pack.sources[0] ?? {}, { year: 2031 }),
  },
  {
    id: 'doi-made-up',
    title: 'a doi that is none',
    claims: 'sources-found',
    apply: ({ pack }) => set(pack.sources[0] ?? {}, { doi: 'bmj.d7400' }),
  },
  {
    id: 'figure-from-another-time',
    title: 'one option counted fifteen years before the other',
    claims: 'sources-of-one-time',
    apply: ({ pack }) => {
      const found = rated(pack);
      const source = pack.sources.find(({ id }) => id === found?.row.source);
      if (!found || !source) return false;
      source.year ??= 2020;
      pack.sources.push({ ...source, id: 'old-study', year: source.year - 15 });
      return set(found.arm, { source: 'old-study', locator: 'Table 1' });
    },
  },
  {
    id: 'out-of-date',
    title: 'a pack past its review date',
    claims: 'review-date',
    apply: ({ pack }) => set(pack, { reviewBy: '2020-01-01' }),
  },
  {
    id: 'from-tomorrow',
    title: 'a pack of a day that has not been',
    claims: 'published-date',
    apply: ({ pack }) => set(pack, { published: '2099-01-01' }),
  },
  {
    id: 'row-outlives-pack',
    title: 'a row that outlives its pack',
    claims: 'review-horizon',
    apply: ({ pack }) => set(pack.rows[0] ?? {}, { reviewBy: `${Number(pack.reviewBy.slice(0, 4)) + 1}-12-31` }),
  },
  {
    id: 'signature-carried-over',
    title: 'a signature of an earlier version',
    claims: 'sign-off-version',
    apply: ({ pack }) => did(pack.signOffs.push({ ...signOff, on: pack.published, version: '0.0.1' })),
  },
  {
    id: 'signature-of-everything',
    title: 'a signature of something that nobody can sign',
    claims: 'sign-off-person',
    apply: ({ pack }) => did(pack.signOffs.push({ ...signOff, item: 'everything', on: pack.published, version: pack.version })),
  },
  {
    id: 'signature-of-nobody',
    title: 'a signature without a person',
    claims: 'sign-off-person',
    apply: ({ pack }) => did(pack.signOffs.push({ ...signOff, name: 'TBC', on: pack.published, version: pack.version })),
  },
  {
    id: 'signature-too-early',
    title: 'a signature from before there was anything to sign',
    claims: 'sign-off-person',
    apply: ({ pack }) => did(pack.signOffs.push({ ...signOff, on: '2001-01-01', version: pack.version })),
  },
  {
    id: 'words-signed-of-another-version',
    title: 'words that somebody read in an earlier version',
    claims: 'words-sign-off',
    apply: ({ pack, words }) => {
      const { item: _, ...signature } = signOff;
      return set(words, { signOffs: [{ ...signature, on: pack.published, version: '0.0.1' }] });
    },
  },
  {
    id: 'unit-without-a-form',
    title: 'a unit without the form for one',
    claims: 'plural-forms',
    apply: ({ words }) => set(words.units, { tilted: { other: 'minutes' } }),
  },
];
