import { intlTag } from '../intl-tag';
import { latinDigits } from '../numbers/latin-digits';
import { quoted } from '../pack/quoted';
import { bare } from './bare';
import { freeToLeave, freeTwo } from './free-numbers';
import { compareNumbers, numbersSaid, type SaidNumber } from './number-words';
import type { Pair, ParityContext, ParityRule } from './parity-rule';

/** A figure comes from a placeholder in every language; a number that English says in words is the same number. */
export const numberParityRules: readonly ParityRule[] = [
  {
    id: 'no-digits-said',
    reason: 'A number in a sentence drifts from its source, and in one language of nine nobody sees it.',
    source: 'standards.md requirement 10 and 3.2 rule 1',
    check: ({ pairs }, report) => {
      for (const { path, text, english } of pairs) {
        const [found, there] = [digitsIn(text), digitsIn(english)];
        if (found.join() !== there.join())
          report(
            path,
            `has the digits ${found.join(', ') || 'none'}, and English ${there.join(', ') || 'none'}, in ${quoted(text)}`,
            'name figures as {placeholders}',
          );
      }
    },
  },
  {
    id: 'no-number-words-said',
    reason: 'A number in words has no source and no check, and changes in translation unseen.',
    source: 'standards.md requirement 10 and 3.2 rules 1 to 3',
    check: (context, report) => {
      for (const pair of context.pairs) {
        const { path, text } = pair;
        const { more } = numbersBeside(pair, context);
        if (more.length > 0)
          report(
            path,
            `“${wordsOf(more)}” says a number that English has not there, in ${quoted(text)}`,
            'say the number of English, or none where it has none',
          );
      }
    },
  },
  {
    id: 'numbers-kept',
    reason: 'Half that is not said in her language is a figure that she does not get.',
    source: 'standards.md requirement 10',
    check: (context, report) => {
      for (const pair of context.pairs) {
        const { path, text } = pair;
        const { fewer } = numbersBeside(pair, context);
        if (fewer.length > 0)
          report(path, `has nothing for “${wordsOf(fewer)}” of English, in ${quoted(text)}`, 'say it as English does');
      }
    },
  },
  {
    id: 'digits-read',
    reason: 'What she types in the digits of her keyboard is taken for nothing.',
    source: 'issue 7 (the script’s own digits are understood)',
    check: ({ locale }, report) => {
      for (const system of ['native', 'default']) {
        const asked = system === 'native' ? `${intlTag(locale)}-u-nu-native` : intlTag(locale);
        const own = new Intl.NumberFormat(asked, { useGrouping: false }).format(1234567890);
        if (latinDigits(own) !== '1234567890')
          report([], `the digits of ${own} are not understood`, 'see lib/numbers/latin-digits.ts');
      }
    },
  },
];

/** The runs of digits, of any script, as their Latin ones. */
function digitsIn(text: string): string[] {
  return (bare(text).match(/\p{N}+/gu) ?? []).map(latinDigits).sort();
}

const wordsOf = (numbers: readonly SaidNumber[]) => numbers.map(({ word }) => word).join('”, “');
const setOff = /“[^”]*”|„[^”]*”|«[^»]*»|‘[^’]*’/gu;
const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

type Beside = ReturnType<typeof compareNumbers>;
/** Two rules look at the same pair. */
const beside = new WeakMap<Pair, Beside>();

/** The numbers in words of a text that English has not, and those of English that it has not; what is free is in neither. */
function numbersBeside(pair: Pair, { data, source }: ParityContext): Beside {
  const known = beside.get(pair);
  if (known) return known;
  const [mine, its] = [bare(pair.text), bare(pair.english)];
  // What staff call it may stand in quotation marks in the words of English, and says the number then.
  const has = new Set(wordsIn(its));
  const inEnglish =
    data === source ? [] : (mine.match(setOff) ?? []).filter((one) => wordsIn(one).every((word) => has.has(word)));
  const own = inEnglish.reduce((rest, one) => rest.replace(one, ' – '), mine);
  const hard = numbersSaid(its, source);
  const free = (its.match(freeTwo) ?? []).map((word): SaidNumber => ({ word, values: ['2'] }));
  const { more, fewer } = compareNumbers(numbersSaid(own, data), [...hard, ...free]);
  const unsaid = fewer.filter((one) => !free.includes(one));
  const left = compareNumbers(
    inEnglish.flatMap((one) => numbersSaid(one, source)),
    unsaid,
  ).fewer;
  let may = its.match(freeToLeave)?.length ?? 0;
  const found = { more, fewer: left.filter(({ values }) => !(values.includes('2') && may-- > 0)) };
  beside.set(pair, found);
  return found;
}
