import type { PackFile, WordsFile } from '../pack/schema';
import { set } from './targets';
import type { Tilt } from './tilt';

/**
 * A sentence that is added to what is good about an option: id, title, the rule that catches it, the sentence. `fits` is
 * for a sentence that would be nonsense of some options, and so found for that: it is held against the name of the option
 * and what it is in short.
 */
export type AddedSentence = readonly [id: string, title: string, claims: string, sentence: string, more?: SentenceMore];

interface SentenceMore {
  fits?: RegExp;
  harm?: string;
}

/** The tilt that adds it, to one of the options that it fits: not always to the first, or that is what would be learnt. */
export function addedSentence([id, title, claims, sentence, { fits, harm } = {}]: AddedSentence): Tilt {
  return {
    id: `said-${id}`,
    title,
    claims,
    ...(harm !== undefined && { harm }),
    apply: ({ pack, words: said }) => {
      const fitting = pack.options.filter((option) => (fits ? fits.test(textOf(said, option.id)) : option.kind === 'course'));
      const own = said.options[fitting[seedOf(pack, id) % fitting.length]?.id ?? ''];
      return own ? set(own, { good: `${own.good} ${sentence}` }) : false;
    },
  };
}

function textOf({ options }: WordsFile, id: string): string {
  const { name = '', short = '' } = options[id] ?? {};
  return `${name} ${short}`;
}

/** The same for the same decision and tilt, so that a build can be repeated. */
function seedOf(pack: PackFile, id: string): number {
  return [...`${pack.id} ${id}`].reduce((sum, sign) => (sum * 31 + (sign.codePointAt(0) ?? 0)) % 9973, 7);
}
