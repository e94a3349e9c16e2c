import { bare } from './bare';
import type { ParityRule } from './parity-rule';

/** How much longer or shorter, against the English, one option may be than all options of the pack together. */
export const optionBand = { least: 0.87, most: 1.15 } as const;
/** The same for what can be good and what can be hard about one option, against each other. */
export const sideBand = { least: 0.75, most: 1.34 } as const;
/** How long a text may be against its English, where all texts of the file together are as long as theirs. */
export const textBand = { least: 0.5, most: 1.9 } as const;
/** And whatever the others are: no language needs so much less or more than English. */
export const anyBand = { least: 0.4, most: 2.6 } as const;
/** Letters from which on that counts; below, a word more is much. */
const longEnough = 60;
/** What a short text may be longer by: so many times, and so many letters. */
export const shortBand = { times: 2, letters: 20 } as const;

const lengthOf = (text: string) => [...bare(text).normalize('NFC').replace(/\s+/g, ' ').trim()].length;
const parts = ['short', 'involves', 'good', 'hard', 'where', 'time', 'people', 'changing'];

/** Nothing is left out or added, and no option gets more words than in English. */
export const sizeRules: readonly ParityRule[] = [
  {
    id: 'even-with-english',
    reason: 'An option that grows in translation is told at more length than the others, to her alone.',
    source: 'IPDAS 7; standards.md requirement 5',
    check: ({ isPack, pairs }, report) => {
      if (!isPack) return;
      const sums = new Map<string, { said: number; english: number }>();
      const add = (key: string, text: string, english: string) => {
        const sum = sums.get(key) ?? { said: 0, english: 0 };
        sums.set(key, { said: sum.said + lengthOf(text), english: sum.english + lengthOf(english) });
      };
      const options = new Set<string>();
      for (const { path, text, english } of pairs) {
        const [section, option = '', part = ''] = path;
        if (section !== 'options' || !parts.includes(part)) continue;
        options.add(option);
        add('', text, english);
        add(option, text, english);
        add(`${option}.${part}`, text, english);
      }
      const ratio = (key: string) => {
        const sum = sums.get(key);
        return sum && sum.english > 0 ? sum.said / sum.english : 1;
      };
      for (const option of options) {
        const against = ratio(option) / ratio('');
        if (against < optionBand.least || against > optionBand.most)
          report(
            ['options', option],
            `is ${against.toFixed(2)} times as long against English as all options are`,
            `bring it between ${optionBand.least} and ${optionBand.most}`,
          );
        const sides = ratio(`${option}.good`) / ratio(`${option}.hard`);
        if (sides < sideBand.least || sides > sideBand.most)
          report(
            ['options', option],
            `what is good is ${sides.toFixed(2)} times as long as what is hard, against English`,
            `bring it between ${sideBand.least} and ${sideBand.most}`,
          );
      }
    },
  },
  {
    id: 'as-much-said',
    reason: 'A text of half the length has left something out, and one of twice the length has added something.',
    source: 'standards.md requirement 31; IPDAS 7',
    check: ({ pairs, simple }, report) => {
      if (simple) return;
      const long = pairs.filter(({ english }) => lengthOf(english) >= longEnough);
      const all = sum(long.map(({ text }) => lengthOf(text))) / Math.max(1, sum(long.map(({ english }) => lengthOf(english))));
      for (const { path, text, english } of pairs) {
        const [mine, its] = [lengthOf(text), lengthOf(english)];
        if (its >= longEnough) {
          const ratio = mine / its / all;
          const far = mine / its < anyBand.least || mine / its > anyBand.most;
          if (far || ratio < textBand.least || ratio > textBand.most)
            report(
              path,
              `has ${mine} letters for ${its}, which is ${ratio.toFixed(2)} times what this language needs`,
              `bring it between ${textBand.least} and ${textBand.most}`,
            );
        } else if (mine > its * shortBand.times + shortBand.letters)
          report(path, `has ${mine} letters for ${its}`, `keep it to ${Math.floor(its * shortBand.times + shortBand.letters)}`);
      }
    },
  },
];

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
