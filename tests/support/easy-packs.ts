import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { joinPack } from '../../lib/pack/join';
import type { Pack } from '../../lib/pack/pack';
import { parseFile } from '../../lib/pack/parse-file';
import { type PackFile, packFile, type WordsFile, wordsFile } from '../../lib/pack/schema';

/** The locale of easy words. */
export const simple = 'en-GB-simple';
const folder = resolve(import.meta.dirname, '../../packs');
const read = (...path: string[]) => readFileSync(join(folder, ...path), 'utf8');

export interface EasyPack {
  /** The folder, as a full path. */
  folder: string;
  file: PackFile;
  english: WordsFile;
  words: WordsFile;
  /** Joined with either. */
  inEnglish: Pack;
  inEasy: Pack;
}

/** Every decision that has easy words, with its English ones. */
export function easyPacks(): EasyPack[] {
  return readdirSync(folder)
    .filter((id) => existsSync(join(folder, id, `words.${simple}.json`)))
    .map((id) => {
      const file = parseFile(packFile, read(id, 'pack.json'), id).data;
      const english = parseFile(wordsFile, read(id, 'words.en-GB.json'), id).data;
      const words = parseFile(wordsFile, read(id, `words.${simple}.json`), id).data;
      if (!file || !english || !words) throw new Error(`${id} is not what lib/pack/schema.ts says`);
      const [inEnglish, inEasy] = [english, words].map((said) => joinPack(file, said, id.padEnd(64, '0')));
      if (!inEnglish || !inEasy) throw new Error(`${id} was not joined`);
      return { folder: join(folder, id), file, english, words, inEnglish, inEasy };
    });
}
