import { posix } from 'node:path';
import type { SourceFile } from './files';
import type { Rule } from './rules';

/** Where the file that every page of the widget loads begins. */
const first = 'widget/evenhand-aid.ts';
const early = /^locales\/[\w-]+?(?<!\.late)\.json$/;
const late = /^locales\/[\w-]+\.late\.json$/;

/** What a file brings into a bundle with it: types bring nothing, and what is imported later comes later. */
function* broughtBy({ path, text }: SourceFile): Generator<string> {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '');
  for (const [, clause = '', name = ''] of code.matchAll(/^(?:import|export)\b([^;'"]*?)\s*(?:\bfrom\s*)?['"]([^'"]+)['"]/gm)) {
    if (/^\s*type\b/.test(clause) || !name.startsWith('.')) continue;
    const to = posix.join(posix.dirname(path), name);
    yield* [to, `${to}.ts`, `${to}.tsx`];
  }
}

/** Every file of ours that is bundled into the first file of the widget. */
function inFirstFile(files: readonly SourceFile[]): SourceFile[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const found = new Set<SourceFile>();
  const waiting = [first];
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
function keysIn({ text }: SourceFile): (key: string) => boolean {
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

/** What is in the first file must not ask for a word that comes with a later one: there, it has not come yet. */
export const lateWordsComeLate: Rule = (files) => {
  const keys = keysOf(files, late);
  return inFirstFile(files).flatMap((file) => {
    const asksFor = keysIn(file);
    return keys
      .filter(asksFor)
      .map((key) => `${file.path}: "${key}" is among the late words, and this file is part of the first one; move the word`);
  });
};

/** A word has one place, so that nobody mends one of two. */
export const noWordTwice: Rule = (files) => {
  const there = new Set(keysOf(files, early));
  return keysOf(files, late)
    .filter((key) => there.has(key))
    .map((key) => `locales: "${key}" is among the first words and among the late ones; take one out`);
};

/** The first file carries no word that nothing in it asks for: what only other files ask for is among the late words. */
export const firstWordsAreNeeded: Rule = (files) => {
  const asked = inFirstFile(files).map(keysIn);
  return keysOf(files, early)
    .filter((key) => !asked.some((asksFor) => asksFor(key)))
    .map(
      (key) => `locales: "${key}" is among the first words, and no part of the first file asks for it; move it to the late ones`,
    );
};
