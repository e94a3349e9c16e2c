import { posix } from 'node:path';
import type { SourceFile } from './files';
import type { Rule } from './rules';

/** Where the part of the widget begins that has the first comparison. */
const first = ['widget/aid.ts'];
/** Where the part begins that comes right after it, with words of its own. */
const second = ['widget/more.ts'];
/** Where the panel begins: what its page names, and the store, which comes right after the first screen. */
const panelStart = ['entrypoints/sidepanel/main.tsx', 'lib/storage/open-store.ts'];
const early = /^locales\/en-GB\/first\.json$/;
/** What the panel says from the beginning, and the first file of the widget does not. */
const panel = /^locales\/en-GB\/panel\.json$/;
const late = /^locales\/en-GB\/late\.json$/;
/** What the steps after the first comparison say; the panel begins with it too. */
const next = /^locales\/en-GB\/more\.json$/;
const notFirst = /^locales\/en-GB\/(more|panel|late)\.json$/;
const notSecond = /^locales\/en-GB\/(panel|late)\.json$/;

/** What a file brings into a bundle with it: types bring nothing, and what is imported later comes later. */
function* broughtBy({ path, text }: SourceFile): Generator<string> {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '');
  for (const [, clause = '', name = ''] of code.matchAll(/^(?:import|export)\b([^;'"]*?)\s*(?:\bfrom\s*)?['"]([^'"]+)['"]/gm)) {
    if (/^\s*type\b/.test(clause) || !name.startsWith('.')) continue;
    const to = posix.join(posix.dirname(path), name);
    yield* [to, `${to}.ts`, `${to}.tsx`];
  }
}

/** Every file of ours that is bundled with these: what they bring in, and what that brings in. */
export function bundledWith(starts: readonly string[], files: readonly SourceFile[]): SourceFile[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const found = new Set<SourceFile>();
  const waiting = [...starts];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const file = byPath.get(path);
    if (!file || found.has(file) || !/\.tsx?$/.test(path)) continue;
    found.add(file);
    waiting.push(...broughtBy(file));
  }
  return [...found];
}

/**
 * A reason is said by whoever was told it: one that only a later part gives is said when that part is there. So a key
 * that is made of a reason (`why.${why}`) asks for the reasons that the file itself knows.
 */
const reason = /^why\./;

/** The keys that a file may ask for: as they stand, or made of a beginning and something that is known later. */
export function keysIn({ text }: SourceFile): (key: string) => boolean {
  const whole = new Set([...text.matchAll(/(['"`])([a-z][\w.-]*)\1/g)].map(([, , key = '']) => key));
  for (const [, why = ''] of text.matchAll(/\bwhy: '(\w+)'/g)) whole.add(`why.${why}`);
  const made = [...text.matchAll(/`([a-z]\w*\.(?:[\w.-]|\$\{[^`}]*\})*)`/g)]
    .map(([, key = '']) => key)
    .filter((key) => key.includes('${'))
    .map(
      (key) =>
        new RegExp(
          `^${key
            .split(/\$\{[^`}]*\}/)
            .map((part) => part.replaceAll('.', '\\.'))
            .join('[\\w.-]+')}$`,
        ),
    );
  return (key) => whole.has(key) || (!reason.test(key) && made.some((pattern) => pattern.test(key)));
}

const keysOf = (files: readonly SourceFile[], which: RegExp) =>
  files.filter(({ path }) => which.test(path)).flatMap(({ text }) => Object.keys(JSON.parse(text)));

const asksTooEarly = (starts: readonly string[], which: RegExp, what: string): Rule => {
  return (files) => {
    const keys = keysOf(files, which);
    return bundledWith(starts, files).flatMap((file) => {
      const asksFor = keysIn(file);
      return keys
        .filter(asksFor)
        .map((key) => `${file.path}: "${key}" comes with later words, and this file is part of ${what}; move the word`);
    });
  };
};

/** What is in the first file must not ask for a word that comes with a later one: there, it has not come yet. */
export const lateWordsComeLate: Rule = asksTooEarly(first, notFirst, 'the first file of the widget');

/** Nor may the steps after the first comparison, which bring words of their own. */
export const laterWordsComeLater: Rule = asksTooEarly(second, notSecond, 'what comes right after the first comparison');

/** Nor may what the panel begins with: its late words come with its late parts. */
export const panelWordsAreThere: Rule = asksTooEarly(panelStart, late, 'what the panel begins with');

/** A word has one place, so that nobody mends one of two. */
export const noWordTwice: Rule = (files) => {
  const keys = [early, next, panel, late].flatMap((which) => keysOf(files, which));
  return keys
    .filter((key, index) => keys.indexOf(key) !== index)
    .map((key) => `locales: "${key}" is in two files of words; take one out`);
};

const notAskedFor = (starts: readonly string[], which: RegExp, todo: string): Rule => {
  return (files) => {
    const asked = bundledWith(starts, files).map(keysIn);
    return keysOf(files, which)
      .filter((key) => !asked.some((asksFor) => asksFor(key)))
      .map((key) => `locales: nothing asks for "${key}" so early; ${todo}`);
  };
};

/** The first file carries no word that nothing in it asks for: what only other files ask for is among the later words. */
export const firstWordsAreNeeded: Rule = notAskedFor(
  first,
  early,
  'move it to the words of the steps after it, to those of the panel or to the late ones',
);

/** Nor do the steps after it carry one that nothing in them asks for. */
export const nextWordsAreNeeded: Rule = notAskedFor(second, next, 'move it to the words of the panel or to the late ones');

/** The panel begins with no word that only a later part asks for, but with every reason that a store may give. */
export const panelWordsAreNeeded: Rule = (files) =>
  notAskedFor(panelStart, panel, 'move it to the late words')(files).filter((problem) => !problem.includes('"why.'));
