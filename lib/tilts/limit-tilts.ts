import type { PackFile, WordsFile } from '../pack/schema';
import { cited, did, firstOf, set } from './targets';
import type { Tilt } from './tilt';

const big = 8;

/** Tilts of what is not told: limits, makers, what may be asked. */
export const limitTilts: readonly Tilt[] = [
  said('for-everybody', 'figures that are for everybody', 'limits-told', (words) =>
    set(words, { who: 'The figures are for all women.' }),
  ),
  said(
    'nobody-left-out',
    'nobody for whom they are not',
    'limits-told',
    (words) => set(words, { whoNot: 'Nobody is left out.' }),
    'Figures are for those who were counted, and whoever was not among them takes them for hers.',
  ),
  said('nothing-untold', 'nothing that a figure does not tell', 'limits-told', (words) =>
    set(Object.values(words.rows)[0] ?? {}, { doesNotTell: 'Nothing of note.' }),
  ),
  said(
    'reason-without-reason',
    'not known, and no word on why',
    'limits-told',
    (words) => first(words.reasons, 'Not known.'),
    'Not known, and no word on why: it may be that nobody looked, or that somebody would not say.',
  ),
  said(
    'unknowns-made-light',
    'what is not known made light of',
    'limits-told',
    (words) => first(words.unknowns, 'A few details that make no real difference.'),
    'What nobody knows may be what matters most to her, and how much it matters is hers to say.',
  ),
  said('funder-hidden', 'who paid, in a turn of phrase', 'makers-told', (words) =>
    first(words.funding, 'Paid for in the usual way.'),
  ),
  said('funder-unsaid', 'who paid not said', 'makers-told', (words) => first(words.funding, 'It was made with care.')),
  said('makers-boast', 'makers who praise themselves', 'makers-told', (words) =>
    first(words.makers, 'Put together by leading experts.'),
  ),
  said('method-vague', 'figures from what is known', 'makers-told', (words) =>
    first(words.evidenceMethod, 'They come from what is known.'),
  ),
  said(
    'updates-vague',
    'looked at when somebody asks',
    'makers-told',
    (words) => first(words.updates, 'Looked at when somebody asks.'),
    'Where nobody says what makes them look again, nobody knows whether the figures are still those of today.',
  ),
  said(
    'source-praised',
    'a source that is all you need',
    'makers-told',
    (words, pack) => set(words.sources[pack.rows[0]?.source ?? ''] ?? {}, { standing: 'A landmark study, and all you need.' }),
    'Praise for a source takes the place of what it found and of what it cannot tell.',
  ),
  said(
    'source-run-down',
    'a source that is run down',
    'makers-told',
    (words, pack) => set(words.sources[pack.rows[0]?.source ?? ''] ?? {}, { standing: 'A flawed study.' }),
    'A source that is run down is not read, and its figures are not weighed.',
  ),
  {
    id: 'unknowns-dropped',
    title: 'nothing that is not known',
    claims: 'enough-asked',
    apply: ({ pack }) => set(pack, { unknowns: [] }),
  },
  {
    id: 'plan-b-for-one',
    title: 'one thing that may change, in a pack of many rows',
    claims: 'enough-asked',
    apply: ({ pack }) => pack.rows.length >= big && did(pack.ifThen.splice(1)),
  },
  {
    id: 'notes-dropped',
    title: 'a figure with nothing on its limits',
    claims: 'rows-explained',
    apply: ({ pack }) => pack.rows.length > big && set(pack.rows[0] ?? {}, { notes: [], otherStudies: [] }),
  },
  {
    id: 'baby-dropped',
    title: 'the rows about the baby put among those about her',
    harm: 'What happens to the baby, put among what happens to her, is looked for under the baby and not found.',
    claims: 'rows-explained',
    apply: ({ pack }) => {
      if (pack.rows.length <= big) return false;
      for (const row of pack.rows) if (row.about === 'baby') row.about = 'you';
      return true;
    },
  },
  {
    id: 'test-never-wrong',
    title: 'a test that misses nothing',
    claims: 'test-limits',
    apply: ({ words }) => (words.test ? set(words.test, { negative: 'You know that all is well.' }) : false),
  },
  {
    id: 'test-finds-what-is-there',
    title: 'a test that finds nothing in vain',
    claims: 'test-limits',
    apply: ({ words }) => (words.test ? set(words.test, { neverTrouble: 'It finds what is there.' }) : false),
  },
  {
    id: 'false-alarm-softened',
    title: 'a false alarm called a further check',
    harm: 'Under a soft name nobody counts it among what a test does to those who are well.',
    claims: 'test-limits',
    apply: ({ pack, words }) => {
      const row = pack.rows.find(({ result }) => result?.is === 'false_positive');
      return row ? set(words.rows[row.id] ?? {}, { label: 'Offered a further check' }) : false;
    },
  },
  {
    id: 'results-without-test',
    title: 'what a test is, and what its results mean, taken out',
    claims: 'test-explained',
    apply: ({ pack, words }) =>
      pack.rows.some(({ result }) => result) && did(Reflect.deleteProperty(pack, 'test'), Reflect.deleteProperty(words, 'test')),
  },
  {
    id: 'name-borrowed',
    title: 'a study under the name of NICE',
    claims: 'sources-are-that',
    apply: ({ pack }) => {
      const source = pack.sources.find(
        ({ id, citation }) => pack.rows.some(({ source }) => source === id) && !/\bNICE\b|National Institute/.test(citation),
      );
      return source ? set(source, { short: 'NICE' }) : false;
    },
  },
  {
    id: 'blog-as-review',
    title: 'a blog listed as a review',
    claims: 'sources-are-that',
    apply: ({ pack }) => set(cited(pack) ?? {}, { type: 'systematic_review', citation: 'D. Author. Blog post on births, 2020.' }),
  },
  {
    id: 'cohort-highly-certain',
    title: 'high certainty on one cohort',
    claims: 'certainty-fits-source',
    apply: ({ pack }) => {
      const row = pack.rows.find(({ source }) => pack.sources.find(({ id }) => id === source)?.type === 'cohort');
      return row ? set(row, { certainty: 'high' }) : false;
    },
  },
  {
    id: 'address-of-a-search',
    title: 'a search page as the address of a source',
    claims: 'sources-found',
    apply: ({ pack }) => set(cited(pack) ?? {}, { url: 'https://www.google.com/' }),
  },
  {
    id: 'trial-without-address',
    title: 'a trial with no address and no doi',
    claims: 'sources-found',
    apply: ({ pack }) => set(cited(pack) ?? {}, { type: 'trial', url: null, doi: null }),
  },
  {
    id: 'locator-online',
    title: 'read online, and nothing more',
    claims: 'locators-say-where',
    apply: ({ pack }) => set(pack.rows[0] ?? {}, { locator: 'Online' }),
  },
  {
    id: 'one-figure-of-two',
    title: 'one of two figures that disagree taken out',
    harm: 'Where studies disagree, one figure alone reads as the answer, and nobody learns that there is another.',
    claims: 'bucket-fits-figures',
    apply: ({ pack, words }) => {
      const row = pack.rows.find(
        ({ bucket, arms }) => bucket === 'conflicting_or_limited' && arms.filter(({ kind }) => kind === 'rate').length === 2,
      );
      const reason = firstOf(words.reasons);
      const index = row?.arms.findIndex(({ kind }) => kind === 'rate') ?? -1;
      const arm = row?.arms[index];
      if (!row || !arm || !reason || row.arms.some(({ kind }) => kind === 'range' || kind === 'measure')) return false;
      row.arms[index] = { option: arm.option, kind: 'unknown', reason };
      return true;
    },
  },
];

function first(record: Record<string, string>, text: string): boolean {
  const id = firstOf(record);
  return id ? set(record, { [id]: text }) : false;
}

type Apply = (words: WordsFile, pack: PackFile) => boolean;

function said(id: string, title: string, claims: string, apply: Apply, harm?: string): Tilt {
  return { id, title, claims, ...(harm !== undefined && { harm }), apply: ({ words, pack }) => apply(words, pack) };
}
