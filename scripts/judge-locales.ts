import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { areWordsSigned } from '../lib/are-words-signed';
import { isDraft } from '../lib/is-draft';
import { type LanguageEntry, english as source } from '../lib/languages';
import { isMade, isSimple } from '../lib/pack/language-of';
import { parsePack } from '../lib/pack/parse-pack';
import type { PackProblem } from '../lib/pack/rule';
import { parityProblems } from '../lib/parity/parity-problems';
import { problemLine } from '../lib/problem';
import { judgedBefore } from './judged-before';

/** What became of one decision in one language. */
export interface Verdict {
  pack: string;
  locale: string;
  /** `source`: what the others are made from. `none`: there are no words. `refused`: there are, with problems. */
  state: 'source' | 'offered' | 'draft' | 'none' | 'refused';
  /** Why it is not offered; each problem of its words once. */
  reasons: PackProblem[];
}

const root = resolve(import.meta.dirname, '..');
/** The interface words that another language has: those for editors stay English. */
export const interfaceParts = ['first', 'more', 'panel', 'late', 'local', 'loader'] as const;

const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const read = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

/** What says on every screen, in the language itself, that nobody has reviewed it. */
const draftMark = { part: 'more', key: 'language.draft' };
const noDraftMark = (name: string): PackProblem => ({
  rule: 'draft-said',
  where: `${name} › ${draftMark.key}`,
  what: 'is missing: a draft could not say that it is one',
  todo: 'translate it from en-GB',
});

/** Judged once for each content, however often a build asks. */
const judged = new Map<string, PackProblem[]>();
function once(content: readonly (string | undefined)[], judge: () => PackProblem[]): PackProblem[] {
  const key = hash(JSON.stringify(content));
  const known = judged.get(key) ?? judgedBefore(key, judge);
  judged.set(key, known);
  return known;
}

/**
 * What is wrong with the interface words of a language; easy words have those of English.
 * @param locales the folder that holds `en-GB` and the other languages
 */
function interfaceProblems(locale: string, locales = join(root, 'locales')): PackProblem[] {
  if (locale === source || isSimple(locale) || isMade(locale)) return [];
  return interfaceParts.flatMap((part) => {
    const name = `locales/${locale}/${part}.json`;
    const [words, english] = [read(join(locales, locale, `${part}.json`)), read(join(locales, source, `${part}.json`))];
    if (words === undefined || english === undefined)
      return [{ rule: 'same-texts', where: name, what: 'is missing', todo: `translate locales/${source}/${part}.json` }];
    return once([locale, part, words, english], () => {
      try {
        const said = JSON.parse(words);
        const found = parityProblems({ locale, name, words: said, english: JSON.parse(english) });
        return part === draftMark.part && typeof said[draftMark.key] !== 'string' ? [...found, noDraftMark(name)] : found;
      } catch (problem) {
        return [{ rule: 'schema', where: name, what: `is not JSON (${(problem as Error).message})`, todo: 'correct it' }];
      }
    });
  });
}

/**
 * What is wrong with the words of a decision in a language, and not with the decision itself: that stands in `npm run packs`.
 * @param folder of the pack
 */
function wordsProblems(folder: string, locale: string, today: string): PackProblem[] {
  const name = basename(folder);
  const [figures = '', words, english] = ['pack.json', `words.${locale}.json`, `words.${source}.json`].map((file) =>
    read(join(folder, file)),
  );
  if (words === undefined)
    return [
      { rule: 'same-texts', where: `${name} › words.${locale}`, what: 'is missing', todo: `translate words.${source}.json` },
    ];
  return once([name, locale, today, figures, words, english], () => {
    const problemsIn = (text: string, of: string) => {
      const parsed = parsePack({ name, figures, words: text, english, locale: of, today, hash, opensPastDate: true });
      return parsed.ok ? [] : parsed.problems;
    };
    const own = english === undefined ? [] : problemsIn(english, source);
    const there = new Set(own.map(problemLine));
    return problemsIn(words, locale).filter((problem) => !there.has(problemLine(problem)));
  });
}

/** Everything that keeps a language from being offered for a decision; empty where nothing does. */
export function reasonsAgainst(folder: string, locale: string, today = new Date().toISOString().slice(0, 10)): PackProblem[] {
  return locale === source || isMade(locale) ? [] : [...interfaceProblems(locale), ...wordsProblems(folder, locale, today)];
}

/** Whether midwives who speak it have signed the words of the interface, and those of this version of a decision. */
function isSigned(folder: string, entry: LanguageEntry): boolean {
  const { version } = JSON.parse(read(join(folder, 'pack.json')) ?? '{}');
  const { signOffs } = JSON.parse(read(join(folder, `words.${entry.locale}.json`)) ?? '{}');
  return !isDraft(entry, areWordsSigned(signOffs, version));
}

/** Every decision of a folder in every language of `locales/languages.json`. */
export function judgeLocales({
  packs = join(root, 'packs'),
  locales = join(root, 'locales'),
  today = new Date().toISOString().slice(0, 10),
} = {}): Verdict[] {
  const entries: LanguageEntry[] = JSON.parse(read(join(locales, 'languages.json')) ?? '[]');
  const ids = readdirSync(packs).filter((id) => existsSync(join(packs, id, 'pack.json')));
  return entries.flatMap((entry) => {
    const { locale } = entry;
    if (locale === source) return ids.map((pack): Verdict => ({ pack, locale, state: 'source', reasons: [] }));
    const around = interfaceProblems(locale, locales);
    return ids.map((pack): Verdict => {
      const folder = join(packs, pack);
      const reasons = [...around, ...wordsProblems(folder, locale, today)];
      if (!existsSync(join(folder, `words.${locale}.json`))) return { pack, locale, state: 'none', reasons };
      if (reasons.length > 0) return { pack, locale, state: 'refused', reasons };
      return { pack, locale, state: isSigned(folder, entry) ? 'offered' : 'draft', reasons };
    });
  });
}
