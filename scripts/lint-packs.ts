import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { languageOf } from '../lib/pack/language-of';
import { parseVersions } from '../lib/pack/pack-versions';
import { parseFile } from '../lib/pack/parse-file';
import { parsePack } from '../lib/pack/parse-pack';
import { readabilityOf } from '../lib/pack/readability';
import { recordVersion } from '../lib/pack/record-version';
import type { PackProblem } from '../lib/pack/rule';
import { rules } from '../lib/pack/rules';
import { packFile, wordsFile } from '../lib/pack/schema';
import { type Problem, problemLine } from '../lib/problem';
import { readCoproduction } from './coproduction/read-coproduction';

/** What the rules found in one folder of a pack. */
export interface LintedPack {
  pack: string;
  folder: string;
  problems: PackProblem[];
  /** Nothing that stops a build, a line each. */
  warnings: string[];
  /** Reading grade of each words file in English, by its locale. */
  grades: { locale: string; grade: number; sections: Record<string, number> }[];
  version: string | undefined;
  /** Whether `versions.json` has the figures of this version. */
  recorded: boolean;
}

export interface Linted {
  packs: LintedPack[];
  /** Milliseconds that reading and linting took, without the time to load the rules. */
  took: number;
}

/** The language that the others are made from. */
const source = 'en-GB';
const hash = (text: string) => createHash('sha256').update(text).digest('hex');

/** Every rule, for `--rules` and for a report. */
export const allRules = rules.map(({ id, reason, source }) => ({ id, reason, source }));

/**
 * Holds every pack in a folder to all rules: `folder` has folders of packs in it, or is one.
 * @param today ISO date; review dates are held against it
 */
export function lintPacks(folder: string, today: string): Linted {
  const start = performance.now();
  const folders = existsSync(join(folder, 'pack.json'))
    ? [folder]
    : readdirSync(folder, { withFileTypes: true })
        .map(({ name }) => join(folder, name))
        .filter((one) => existsSync(join(one, 'pack.json')))
        .sort();
  const packs = folders.map((one) => lintPack(one, today));
  return { packs, took: performance.now() - start };
}

function lintPack(folder: string, today: string): LintedPack {
  const pack = basename(folder);
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const figures = read('pack.json');
  const versions = existsSync(join(folder, 'versions.json')) ? read('versions.json') : undefined;
  const locales = readdirSync(folder).flatMap((name) => /^words\.([\w-]+)\.json$/.exec(name)?.[1] ?? []);
  const found = new Map<string, PackProblem>();
  const add = (problems: PackProblem[]) => {
    for (const problem of problems) found.set(`${problem.rule} ${problemLine(problem)}`, problem);
  };
  const warnings = new Set<string>();
  const grades: LintedPack['grades'] = [];
  if (locales.length === 0) add([{ rule: 'schema', where: pack, what: 'has no words', todo: 'add words.en-GB.json' }]);
  for (const locale of locales.sort()) {
    const words = read(`words.${locale}.json`);
    const english = locales.includes(source) ? read(`words.${source}.json`) : undefined;
    const parsed = parsePack({ name: pack, figures, words, english, versions, locale, today, hash });
    if (parsed.ok) for (const warning of parsed.warnings) warnings.add(problemLine(warning));
    else add(parsed.problems);
    // The formula counts syllables of English.
    if (languageOf(locale) !== 'en') continue;
    const { data } = parseFile(wordsFile, words, pack);
    if (!data) continue;
    const { all, sections } = readabilityOf(data);
    const each = Object.entries(sections).map(([section, { grade }]): [string, number] => [section, grade]);
    grades.push({ locale, grade: all.grade, sections: Object.fromEntries(each) });
  }
  const { data: sound } = parseFile(packFile, figures, pack);
  const version = sound?.version;
  const had = versions === undefined ? [] : parseVersions(versions, pack).versions;
  const recorded = had.some((entry) => entry.version === version);
  const worked = readCoproduction({ folder, id: pack, pack: sound, versions: had, today });
  if (!worked.ok) add(worked.problems.map((problem) => ({ rule: 'coproduction', ...problem })));
  return { pack, folder, problems: [...found.values()], warnings: [...warnings], grades, version, recorded };
}

/**
 * Writes the figures of each pack into its `versions.json`, if nothing else is wrong with it.
 * @returns a line for each pack, and whether all of them are recorded
 */
export function recordPacks(
  { packs }: Linted,
  { today, why, again }: { today: string; why?: string | undefined; again: boolean },
): { lines: string[]; good: boolean } {
  const told = packs.map(({ pack, folder, problems }) => {
    const others = problems.filter(({ rule }) => rule !== 'figures-recorded');
    if (others.length > 0) return { pack, said: `not recorded: it has ${others.length} problem(s)`, good: false };
    const { data } = parseFile(packFile, readFileSync(join(folder, 'pack.json'), 'utf8'), pack);
    if (!data) return { pack, said: 'not recorded: it cannot be read', good: false };
    const path = join(folder, 'versions.json');
    const { versions } = existsSync(path) ? parseVersions(readFileSync(path, 'utf8'), pack) : { versions: [] };
    const result = recordVersion(data, versions, { on: today, why, again });
    if ('refused' in result) return { pack, said: `not recorded: ${result.refused}`, good: false };
    writeFileSync(path, `${JSON.stringify(result.versions, null, 2)}\n`);
    return { pack, said: result.said, good: true };
  });
  return { lines: told.map(({ pack, said }) => `${pack}: ${said}`), good: told.every(({ good }) => good) };
}

/** One problem a line, with the rule that found it. */
export function lintLine({ rule, ...problem }: PackProblem): string {
  const line: Problem = problem;
  return `${problemLine(line)} [${rule}]`;
}
