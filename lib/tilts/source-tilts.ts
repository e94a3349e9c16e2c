import { cited, rated, set } from './targets';
import type { Tilt } from './tilt';

/** Tilts of where figures come from, when, and who has looked. */
export const sourceTilts: readonly Tilt[] = [
  {
    id: 'citation-emptied',
    title: 'a source that cannot be found',
    claims: 'sources-found',
    apply: ({ pack }) => set(cited(pack) ?? {}, { citation: 'Study' }),
  },
  {
    id: 'locator-emptied',
    title: 'a figure whose place in the source is not said',
    claims: 'locators-say-where',
    apply: ({ pack }) => set(pack.rows[0] ?? {}, { locator: 'See paper' }),
  },
  {
    id: 'figure-from-elsewhere',
    title: 'one option’s figure from another study, without saying where it stands',
    claims: 'own-source-located',
    apply: ({ pack }) => {
      const found = rated(pack);
      if (!found) return false;
      delete found.arm.locator;
      return set(found.arm, { source: pack.sources[0]?.id });
    },
  },
  {
    id: 'review-far-away',
    title: 'the review date pushed ten years away',
    claims: 'review-horizon',
    apply: ({ pack }) => set(pack, { reviewBy: `${Number(pack.published.slice(0, 4)) + 10}-01-01` }),
  },
];
