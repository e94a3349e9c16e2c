import type { PackFile, WordsFile } from './schema';

/** Where the words of a row stand: under its group where the words differ between groups. */
export function rowKeyIn(words: WordsFile, { id, stratum }: Pick<PackFile['rows'][number], 'id' | 'stratum'>): string {
  const own = `${id}.${stratum}`;
  return Object.hasOwn(words.rows, own) ? own : id;
}
