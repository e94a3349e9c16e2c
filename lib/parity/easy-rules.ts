import { quoted } from '../pack/quoted';
import { sentencesIn } from '../pack/sentences-in';
import type { Pair, ParityRule } from './parity-rule';

/** Words in the longest sentence of easy words, and in the middle one of a pack. A figure counts as a word. */
export const easySentence = { most: 14, mean: 9 } as const;
/**
 * How many of the long texts of easy words may be English as it stands: one in so many. What is long is so by its words in
 * English, a figure among them; a shorter text is often as plain as it gets.
 */
export const easyOwn = { oneIn: 20, words: 9 } as const;
/** Read in a passport, as a study words them, or in the middle of a sentence of ours: they are no sentences of their own. */
const named = new Set(['strata', 'populations', 'sources']);

const wordsIn = (sentence: string) => sentence.trim().split(/\s+/).length;

/** What is said of a study is read with its title, and the name of an option is what staff call it. */
const isName = ([section, , part]: readonly string[]) => section === 'sources' || (section === 'options' && part === 'name');
const bareWords = (text: string) => (text.toLowerCase().match(/[\p{L}\p{N}{}-]+/gu) ?? []).join(' ');
/** The same words in the same order; a comma more or less makes nothing easier, and two sentences of one do. */
const isEnglish = ({ text, english }: Pair) =>
  bareWords(text) === bareWords(english) && sentencesIn(text).length <= sentencesIn(english).length;

/** Easy words are English, and held to more than English: short sentences, with one idea in each. */
export const easyRules: readonly ParityRule[] = [
  {
    id: 'easy-sentences',
    reason: 'A long sentence in easy words is read by those who did not need them.',
    source:
      'issue 7 (short sentences, one idea a line); NHS England, Making information accessible: Easy Read (sentences of 10 to 15 words)',
    check: ({ pairs, simple, isPack }, report) => {
      if (!simple || !isPack) return;
      const lengths: number[] = [];
      for (const { path, text } of pairs.filter(({ path: [section = ''] }) => !named.has(section))) {
        for (const sentence of sentencesIn(text)) {
          const length = wordsIn(sentence);
          lengths.push(length);
          if (length > easySentence.most)
            report(
              path,
              `a sentence has ${length} words: ${quoted(sentence)}`,
              `make two of it, of ${easySentence.most} words at most`,
            );
          if (sentence.includes(';')) report(path, `two ideas stand in one sentence: ${quoted(sentence)}`, 'make two of it');
        }
      }
      const mean = lengths.reduce((sum, one) => sum + one, 0) / Math.max(1, lengths.length);
      if (mean > easySentence.mean)
        report([], `sentences have ${mean.toFixed(1)} words on average`, `keep that to ${easySentence.mean}`);
    },
  },
  {
    id: 'easy-says-all',
    reason: 'Fewer sentences than English, each of them shorter, have left something out.',
    source: 'issue 7 (easy words are of the same figures and options); standards.md requirement 31',
    check: ({ pairs, simple, isPack }, report) => {
      if (!simple || !isPack) return;
      for (const { path, text, english } of pairs) {
        const [mine, its] = [sentencesIn(text).length, sentencesIn(english).length];
        if (mine < its) report(path, `has ${mine} sentences for ${its}, in ${quoted(text)}`, 'say as much as English');
      }
    },
  },
  {
    id: 'easy-own-words',
    reason: 'English that was copied is no easier for her who asked for easy words.',
    source: 'issue 7 (easy words are plainer than English); standards.md, Accessible Information Standard (Easy Read)',
    check: ({ pairs, simple, isPack }, report) => {
      if (!simple || !isPack) return;
      const long = pairs.filter(({ path, english }) => !isName(path) && wordsIn(english) >= easyOwn.words);
      const copied = long.filter(isEnglish);
      const most = Math.floor(long.length / easyOwn.oneIn);
      if (copied.length <= most) return;
      const what = `is English word for word, as are ${copied.length} of the ${long.length} texts of ${easyOwn.words} words or more`;
      for (const { path, text } of copied)
        report(
          path,
          `${what}, in ${quoted(text)}`,
          `say it in shorter sentences and plainer words; ${most} may stay as they are`,
        );
    },
  },
  {
    id: 'easy-no-longer-words',
    reason: 'Easy words that are longer than the English ones are not easier.',
    source: 'standards.md, Accessible Information Standard (Easy Read) and 2.1 (plain language)',
    check: ({ pairs, simple, isPack }, report) => {
      if (!simple || !isPack) return;
      const letters = (texts: readonly string[]) => {
        const words = texts.join(' ').match(/\p{L}+/gu) ?? [];
        return words.join('').length / Math.max(1, words.length);
      };
      const [mine, its] = [letters(pairs.map(({ text }) => text)), letters(pairs.map(({ english }) => english))];
      if (mine > its)
        report(
          [],
          `words have ${mine.toFixed(2)} letters on average, and English ${its.toFixed(2)}`,
          'use shorter, everyday words',
        );
    },
  },
];
