import { figureKinds } from '../parity/figure-kinds';
import { parityProblems } from '../parity/parity-problems';
import { isTiltedId } from '../practice/tilt-mark';
import type { Problem } from '../problem';
import { joinPack } from './join';
import { isMade } from './language-of';
import type { Pack } from './pack';
import { packRules } from './pack-rules';
import { parseVersions } from './pack-versions';
import { packWarnings } from './pack-warnings';
import { parseFile } from './parse-file';
import type { PackProblem } from './rule';
import { packFile, wordsFile } from './schema';
import { sizeProblems } from './size-problems';

export interface PackSource {
  /** How the two files are called in a problem. */
  name: string;
  figures: string;
  words: string;
  /** The English words of the same pack: words in another language are held against them. */
  english?: string | undefined;
  /** `versions.json`, where the pack has one. */
  versions?: string | undefined;
  locale: string;
  /** ISO date: a build is told what day it is. */
  today: string;
  /** A pack past its review date opens, and says so on every screen; a build refuses it (standards.md requirement 9). */
  opensPastDate?: boolean;
  /** SHA-256 of a text, in hexadecimal. */
  hash: (text: string) => string;
}

export type ParsedPack = { ok: true; pack: Pack; warnings: Problem[] } | { ok: false; problems: PackProblem[] };

/** The language that the others are made from. */
const source = 'en-GB';
/** The rule behind every fault of form: `lib/pack/schema.ts`. */
const schemaRule = 'schema';
/** The one rule that a pack may be opened against. */
const reviewRule = 'review-date';
/** The rule behind a file that is too large to be one of a pack's. */
const sizeRule = 'size';

/** The door that every pack comes through: text in, a joined pack or all of its problems out. Refuses, and never throws. */
export function parsePack({
  name,
  figures,
  words,
  english,
  versions,
  locale,
  today,
  opensPastDate = false,
  hash,
}: PackSource): ParsedPack {
  const names = { words: `${name} › words.${locale}`, versions: `${name} › versions` };
  const large = [
    ...sizeProblems(figures, name),
    ...sizeProblems(words, names.words),
    ...sizeProblems(english ?? '', `${name} › words.${source}`),
    ...sizeProblems(versions ?? '', names.versions),
  ];
  if (large.length > 0) return { ok: false, problems: large.map((problem) => ({ ...problem, rule: sizeRule })) };

  const pack = parseFile(packFile, figures, name);
  const said = parseFile(wordsFile, words, names.words);
  const recorded = versions === undefined ? undefined : parseVersions(versions, names.versions);
  const faults = [...pack.problems, ...said.problems, ...(recorded?.problems ?? [])];
  const problems: PackProblem[] = faults.map((problem) => ({ ...problem, rule: schemaRule }));
  if (!pack.data || !said.data) return { ok: false, problems };

  if (pack.data.id !== name) {
    const what = `is \`${pack.data.id}\``;
    problems.push({ rule: schemaRule, where: `${name} › id`, what, todo: 'name the folder and the id alike' });
  }
  if (isTiltedId(pack.data.id)) {
    const what = 'was tilted for an exercise';
    problems.push({ rule: schemaRule, where: `${name} › id`, what, todo: 'open the decision that it was made from' });
  }
  if (said.data.locale !== locale) {
    const where = `${names.words} › locale`;
    problems.push({ rule: schemaRule, where, what: `is \`${said.data.locale}\``, todo: 'name the file and the locale alike' });
  }
  const partial = pack.partial || said.partial;
  const beside = english === undefined || locale === source ? undefined : parseFile(wordsFile, english, name).data;
  const held = packRules({
    pack: pack.data,
    words: said.data,
    english: beside,
    today,
    partial,
    versions: recorded?.versions,
  });
  if (beside && !isMade(locale))
    held.push(
      ...parityProblems({
        locale,
        name: names.words,
        words: said.data,
        english: beside,
        isPack: true,
        kinds: figureKinds(pack.data),
      }),
    );
  problems.push(...held.filter(({ rule }) => !(opensPastDate && rule === reviewRule)));
  if (problems.length > 0) return { ok: false, problems };
  const joined = joinPack(pack.data, said.data, hash(canonical([pack.data, said.data])));
  return { ok: true, pack: joined, warnings: packWarnings(pack.data, today) };
}

/** JSON with sorted keys, so that the hash is of the content and not of its layout. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value && typeof value === 'object') {
    const entries = Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}
