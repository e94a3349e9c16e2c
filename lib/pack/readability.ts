import { fillPlaceholders } from './placeholders';
import type { WordsFile } from './schema';
import { sentencesIn } from './sentences-in';
import { walkWords } from './walk-words';

/** How hard a text is to read, reported and not gated (standards.md 10.7: test with people). */
export interface Readability {
  words: number;
  sentences: number;
  /** Automated Readability Index: a US school grade, so that the reader is about five years older. */
  grade: number;
}

/**
 * The Automated Readability Index (Senter and Smith 1967, AMRL-TR-66-220):
 * 4.71 × characters per word + 0.5 × words per sentence − 21.43.
 * It counts letters and digits, and no syllables, so that it is exact and the same on every machine. A placeholder
 * counts as a number of two digits. A text without a word has grade 0.
 */
export function readability(texts: readonly string[]): Readability {
  const filled = texts.map((text) => fillPlaceholders(text, () => '00'));
  const sentences = filled.flatMap(sentencesIn);
  const words = sentences.flatMap((sentence) => sentence.split(/\s+/)).filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (words.length === 0) return { words: 0, sentences: 0, grade: 0 };
  const characters = words.reduce((sum, word) => sum + (word.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);
  const grade = 4.71 * (characters / words.length) + 0.5 * (words.length / sentences.length) - 21.43;
  return { words: words.length, sentences: sentences.length, grade: Math.round(grade * 10) / 10 };
}

/**
 * The reading grade of a words file, as a whole and of each of its sections. Names and labels are left out, because
 * they are no sentences, and so is what names a source.
 */
export function readabilityOf(words: WordsFile): { all: Readability; sections: Record<string, Readability> } {
  const bySection = new Map<string, string[]>();
  for (const { path, text } of walkWords(words)) {
    const [section = ''] = path;
    if (section === 'locale' || section === 'sources' || !/[.?][”’]?$/.test(text)) continue;
    bySection.set(section, [...(bySection.get(section) ?? []), text]);
  }
  return {
    all: readability([...bySection.values()].flat()),
    sections: Object.fromEntries([...bySection].map(([section, texts]) => [section, readability(texts)])),
  };
}
