import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseFile } from '../../lib/pack/parse-file';
import { type PackFile, packFile, type WordsFile, wordsFile } from '../../lib/pack/schema';

const folder = resolve(import.meta.dirname, '../../packs');

/** Both files of every pack of the repository, as they lie there. */
export function releasedPacks(): { pack: PackFile; words: WordsFile }[] {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'pack.json')))
    .map((name) => {
      const pack = parseFile(packFile, readFileSync(join(folder, name, 'pack.json'), 'utf8'), name).data;
      const words = parseFile(wordsFile, readFileSync(join(folder, name, 'words.en-GB.json'), 'utf8'), name).data;
      if (!pack || !words) throw new Error(`${name} is not what lib/pack/schema.ts says; npm run packs tells what is wrong`);
      return { pack, words };
    });
}
