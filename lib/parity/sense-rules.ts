import { quoted } from '../pack/quoted';
import { bare } from './bare';
import type { ParityRule } from './parity-rule';
import { wholeWords } from './whole-words';

/** A text says as much against a thing, and no more for it, than English does. */
export const senseRules: readonly ParityRule[] = [
  {
    id: 'not-kept',
    reason: 'A “not” that went missing turns a sentence into its opposite, and it still reads well.',
    source: 'standards.md requirement 31',
    check: ({ data, source, pairs, simple }, report) => {
      // Easy words say “too little” for “not enough”, and leave “it does not tell” to the heading.
      if (simple) return;
      const [not, own] = [wholeWords(source.nots), wholeWords(data.nots)];
      for (const { path, text, english } of pairs) {
        const [its, mine] = [sentencesOf(english), sentencesOf(text)];
        // Where a text has more sentences, or fewer, nobody knows which belongs to which.
        const beside =
          its.length === mine.length ? its.map((one, at) => [one, mine[at] ?? ''] as const) : [[english, text] as const];
        for (const [one, other] of beside) {
          const [said] = not.exec(bare(one)) ?? [];
          if (said && !own.test(bare(other).normalize('NFC')))
            report(
              path,
              `has nothing for “${said}” of English, in ${quoted(other)}`,
              'say it with a word for not, as English does',
            );
        }
      }
    },
  },
  {
    id: 'nothing-advised',
    reason: 'A “better” or “should” that only she reads in her language leans on her alone.',
    source: 'product.md (no recommendation); IPDAS 5',
    check: ({ data, source, pairs }, report) => {
      const [advice, own] = [wholeWords(source.advice), wholeWords(data.advice)];
      for (const { path, text, english } of pairs) {
        const [said] = own.exec(bare(text).normalize('NFC')) ?? [];
        if (said && !advice.test(bare(english)))
          report(
            path,
            `“${said}” ranks or advises, and English does not, in ${quoted(text)}`,
            'say what English says, and no more',
          );
      }
    },
  },
];

const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.?!۔।؟])\s+/u);
