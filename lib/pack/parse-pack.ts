import type { Problem } from '../problem';
import type * as z from '../zod';
import { joinPack } from './join';
import type { Pack } from './pack';
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
  const problems: Problem[] = [];
  const figuresFile = parseFile(packFile, figures, name, problems);
  const words_ = parseFile(wordsFile, words, `${name} › words.${locale}`, problems);
  if (!figuresFile || !words_) return { ok: false, problems };

  if (figuresFile.id !== name) {
    problems.push({ where: `${name} › id`, what: `is \`${figuresFile.id}\``, todo: 'name the folder and the id alike' });
  }
  if (words_.locale !== locale) {
    problems.push({
      where: `${name} › words.${locale} › locale`,
      what: `is \`${words_.locale}\``,
      todo: 'name the file and the locale alike',
    });
  }
  const found = packRules(figuresFile, words_, today);
  problems.push(...found.problems);
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, pack: joinPack(figuresFile, words_, hash(canonical([figuresFile, words_]))), warnings: found.warnings };
}

function parseFile<T>(schema: z.ZodMiniType<T>, text: string, name: string, problems: Problem[]): T | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    problems.push({
      where: name,
      what: `is not JSON (${(error as Error).message})`,
      todo: 'correct the file where the message points',
    });
    return undefined;
  }
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const path = issue.path.map(String);
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        problems.push({
          where: [name, ...path, key].join(' › '),
          what: 'is an unknown key',
          todo: 'correct the spelling or take it out',
        });
      }
    } else {
      const missing = issue.code === 'invalid_type' && issue.input === undefined;
      problems.push({
        where: [name, ...path].join(' › '),
        what: missing ? 'is missing' : issue.message,
        todo: missing ? 'add it' : 'correct the value; lib/pack/schema.ts says what is expected',
      });
    }
  }
  return undefined;
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
