import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { english, type LanguageEntry } from '../lib/languages';
import { aroundOf, isMade } from '../lib/pack/language-of';
import type { Messages } from '../lib/words/words';
import { reasonsAgainst } from './judge-locales';
import { hasTestLanguages, madeFrom, testEntries } from './test-languages';

const root = resolve(import.meta.dirname, '..');

/** The parts of the interface words of a language: those of the first comparison, and those that come after it. */
export const halves = { first: ['first'], rest: ['more', 'panel', 'late', 'local'] } as const;

/** Every language that the project knows of, English first. */
export const languageEntries = (): LanguageEntry[] => [
  ...JSON.parse(readFileSync(join(root, 'locales', 'languages.json'), 'utf8')),
  ...(hasTestLanguages() ? testEntries : []),
];

const wordsFile = /^words\.(.+)\.json$/;

/**
 * The words of a decision in one language, as they lie there; those of a test language are made from the English ones.
 * @param pack its folder
 * @throws where there are none
 */
export function packWords(pack: string, locale: string): string {
  if (!isMade(locale)) return readFileSync(join(pack, `words.${locale}.json`), 'utf8');
  return JSON.stringify(madeFrom(JSON.parse(packWords(pack, english)), locale));
}

/** The languages in which a decision is offered, English first: those whose words pass the gate. @param pack its folder */
export function packLocales(pack: string): string[] {
  const there = readdirSync(pack).flatMap((name) => wordsFile.exec(name)?.[1] ?? []);
  return languageEntries()
    .map(({ locale }) => locale)
    .filter((locale) => isMade(locale) || (there.includes(locale) && hasInterface(locale) && passes(pack, locale)));
}

/** Why a language is not offered is told once in a build, and in full by `npm run locales`. */
const told = new Set<string>();
function passes(pack: string, locale: string): boolean {
  const reasons = reasonsAgainst(pack, locale);
  const line = `${locale} is not offered for ${basename(pack)}: ${reasons.length} reasons; npm run locales tells them`;
  if (reasons.length > 0 && !told.has(line)) console.warn(line);
  told.add(line);
  return reasons.length === 0;
}

/** Easy words are of the decisions: what is around them is as in English. */
const hasInterface = (locale: string) => existsSync(join(root, 'locales', aroundOf(locale), 'first.json'));

/** One half of the words of the interface. @throws where a file of it is missing */
export function interfaceWords(locale: string, half: keyof typeof halves): Messages {
  if (isMade(locale)) return madeFrom(interfaceWords(english, half), locale);
  const read = (part: string) => JSON.parse(readFileSync(join(root, 'locales', aroundOf(locale), `${part}.json`), 'utf8'));
  return Object.assign({}, ...halves[half].map(read));
}
