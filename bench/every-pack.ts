import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFile } from '../lib/pack/parse-file';
import { packFile, wordsFile } from '../lib/pack/schema';
import { lintPacks } from '../scripts/lint-packs';
import { packIdsIn } from '../scripts/pack-plugin';

/** Reads both files of every pack and holds them to the schema, and to no rule. @returns how many packs */
export function parseAll(folder: string): number {
  const read = (id: string, name: string) => readFileSync(join(folder, id, name), 'utf8');
  const ids = packIdsIn(folder);
  for (const id of ids) {
    const files = [parseFile(packFile, read(id, 'pack.json'), id), parseFile(wordsFile, read(id, 'words.en-GB.json'), id)];
    if (files.some(({ data }) => !data)) throw new Error(`${id} cannot be parsed; npm run packs says why`);
  }
  return ids.length;
}

/** All that `npm run packs` does: parsing, every rule, joining, and the reading grade. @returns how many packs */
export function lintAll(folder: string): number {
  return lintPacks(folder, new Date().toISOString().slice(0, 10)).packs.length;
}
