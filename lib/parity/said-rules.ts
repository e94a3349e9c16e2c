import { quoted } from '../pack/quoted';
import { bare } from './bare';
import { names } from './names';
import type { ParityRule } from './parity-rule';

const wordsIn = (text: string) => bare(text).match(/[\p{L}\p{M}]+(?:[’'-][\p{L}\p{M}]+)*/gu) ?? [];
const open = /\p{L}\/(?:a|e|y|i|ă|ą|ła|na|ة|ي|ی)(?!\p{L})|\((?:a|e|i|y|ă|ła|na|ة|ي|ی)\)/u;
const setOff = /\([^)]*\)|“[^”]*”|„[^”]*”|«[^»]*»/gu;
/** So many English words in a row are no names. */
const runOf = 4;

/** It is said in the language, and to a woman. */
export const saidRules: readonly ParityRule[] = [
  {
    id: 'translated',
    reason: 'A sentence that stayed English is missing for whoever reads none.',
    source: 'standards.md requirement 31',
    check: ({ data, pairs, simple, locale }, report) => {
      if (simple) return;
      const known = new Set([...names, ...(data.alike ?? [])].map((one) => one.toLowerCase()));
      const own = (word: string) => !known.has(word.toLowerCase()) && !isAbbreviation(word);
      for (const { path, text, english } of pairs) {
        const words = wordsIn(text);
        if (text.trim() === english.trim()) {
          const left = words.filter(own);
          if (left.length > 0)
            report(
              path,
              `is the same as English: ${quoted(text)}`,
              `translate it; a name, or a word that is the same in ${locale}, belongs into lib/parity`,
            );
          continue;
        }
        // What staff say may stand in brackets or quotation marks, in their words.
        const outside = wordsIn(text.replace(setOff, ' – '));
        const source = ` ${wordsIn(english).join(' ').toLowerCase()} `;
        const run = outside.findIndex((_, at) => {
          const some = outside.slice(at, at + runOf);
          return (
            some.length === runOf &&
            some.some((word) => own(word) && !/^\p{Lu}/u.test(word)) &&
            source.includes(` ${some.join(' ').toLowerCase()} `)
          );
        });
        if (run >= 0)
          report(path, `“${outside.slice(run, run + runOf).join(' ')}” stayed English, in ${quoted(text)}`, 'translate it');
      }
    },
  },
  {
    id: 'said-to-her',
    reason: 'A form for a man, or one with two endings, tells her that it was not written for her.',
    source: 'product.md (a woman is “you”); docs/languages.md',
    check: ({ data, pairs }, report) => {
      const masculine =
        data.masculine && new RegExp(`(?<![\\p{L}\\p{M}])(?:${data.masculine.join('|')})(?![\\p{L}\\p{M}])`, 'iu');
      for (const { path, text } of pairs) {
        // Her questions are put to whoever looks after her.
        const toHer = path[0] === 'questions' ? undefined : masculine;
        const [found] = open.exec(bare(text)) ?? toHer?.exec(bare(text).normalize('NFC')) ?? [];
        if (found) report(path, `“${found}” speaks to a man, or leaves it open, in ${quoted(text)}`, 'write it to a woman');
      }
    },
  },
];

/** NHS, FHIR, iPhone: not a word of any language. */
function isAbbreviation(word: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(word) || word.length < 2;
}
