import { bundledWith, keysIn } from './late-words';
import type { Rule } from './rules';

/** What comes without the part that shows a local offer: each has to do without its words. */
const without = [
  'widget/aid.ts',
  'widget/more.ts',
  'widget/plan.ts',
  'widget/keep.ts',
  'entrypoints/sidepanel/main.tsx',
  'entrypoints/print/main.tsx',
];
/** The part that has them. */
const part = 'widget/local.ts';
const words = /^locales\/en-GB\/local\.json$/;
const others = /^locales\/en-GB\/(?!local\b)\w+\.json$/;

/**
 * The words of a local offer come with the part that shows it: nothing else asks for one, it asks for each of them, and
 * none of them is among other words.
 */
export const localWordsComeWithTheOffer: Rule = (files) => {
  const keysOf = (which: RegExp) =>
    files.filter(({ path }) => which.test(path)).flatMap(({ text }) => Object.keys(JSON.parse(text)));
  const keys = keysOf(words);
  const elsewhere = new Set(keysOf(others));
  const asked = bundledWith([part], files).map(keysIn);
  return [
    ...bundledWith(without, files).flatMap((file) =>
      keys.filter(keysIn(file)).map((key) => `${file.path}: "${key}" comes with the part of a local offer; move the word`),
    ),
    ...keys
      .filter((key) => !asked.some((asksFor) => asksFor(key)))
      .map((key) => `locales: nothing that shows a local offer asks for "${key}"; take it out`),
    ...keys.filter((key) => elsewhere.has(key)).map((key) => `locales: "${key}" is in two files of words; take one out`),
  ];
};
