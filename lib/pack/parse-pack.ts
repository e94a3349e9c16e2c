import type { Problem } from '../problem';
import { joinPack } from './join';
import type { Pack } from './pack';
import { parseFile } from './parse-file';
import { packRules } from './rules';
import { packFile, wordsFile } from './schema';

export interface PackSource {
  /** How the two files are called in a problem. */
  name: string;
  figures: string;
  words: string;
  locale: string;
  /** ISO date: a build is told what day it is. */
  today: string;
  /** SHA-256 of a text, in hexadecimal. */
  hash: (text: string) => string;
}

export type ParsedPack = { ok: true; pack: Pack; warnings: Problem[] } | { ok: false; problems: Problem[] };

/** The door that every pack comes through: text in, a joined pack or all of its problems out. */
export function parsePack({ name, figures, words, locale, today, hash }: PackSource): ParsedPack {
  const pack = parseFile(packFile, figures, name);
  const said = parseFile(wordsFile, words, `${name} › words.${locale}`);
  const problems = [...pack.problems, ...said.problems];
  if (!pack.data || !said.data) return { ok: false, problems };

  if (pack.data.id !== name) {
    problems.push({ where: `${name} › id`, what: `is \`${pack.data.id}\``, todo: 'name the folder and the id alike' });
  }
  if (said.data.locale !== locale) {
    const where = `${name} › words.${locale} › locale`;
    problems.push({ where, what: `is \`${said.data.locale}\``, todo: 'name the file and the locale alike' });
  }
  const found = packRules(pack.data, said.data, today, pack.partial || said.partial);
  problems.push(...found.problems);
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, pack: joinPack(pack.data, said.data, hash(canonical([pack.data, said.data]))), warnings: found.warnings };
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
