import { inLines } from '../words/in-lines';
import { isSimple } from './language-of';
import type { WordsFile } from './schema';

/** The words of a pack as its screens show them: easy words with each sentence on its own line, others as they are. */
export function linedWords(words: WordsFile): WordsFile {
  return isSimple(words.locale) ? (lined(words) as WordsFile) : words;
}

function lined(value: unknown): unknown {
  if (typeof value === 'string') return inLines(value);
  if (Array.isArray(value)) return value.map(lined);
  if (!value || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, lined(inner)]));
}
