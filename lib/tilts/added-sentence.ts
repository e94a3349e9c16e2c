import { set, words } from './targets';
import type { Tilt } from './tilt';

/** A sentence that is added to what is good about the first course: id, title, the rule that catches it, the sentence. */
export type AddedSentence = readonly [id: string, title: string, claims: string, sentence: string];

/** The tilt that adds it. */
export function addedSentence([id, title, claims, sentence]: AddedSentence): Tilt {
  return {
    id: `said-${id}`,
    title,
    claims,
    apply: ({ pack, words: said }) => {
      const own = words(pack, said);
      return set(own, { good: `${own.good} ${sentence}` });
    },
  };
}
