import { quoted } from '../pack/quoted';
import { bare } from './bare';
import type { LanguageData } from './language-data';
import { names } from './names';
import type { ParityRule } from './parity-rule';

/** A letter or mark of the scripts of a language, and of any other; what belongs to every script is of neither. */
const lettersOf = ({ scripts }: LanguageData) => {
  const own = scripts.map((name) => `\\p{Script=${name}}`).join('');
  return { own: new RegExp(`[${own}]`, 'u'), other: new RegExp(`[^${own}\\p{Script=Common}\\p{Script=Inherited}]`, 'u') };
};
/** Lists of words that somebody may have typed, which a program parts at the comma. */
const forPrograms = new Set(['note.noInterpreter']);
/** Shows nothing, or turns the direction of what follows: Unicode’s format characters, and what stands for a missing one. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\uFFFC\uFFFD]/u;
const joiner = /(?<=[\p{L}\p{M}])[\u200C\u200D](?=\p{L})/gu;
const known = new Set(names.map((name) => name.toLowerCase()));
const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{M}]+/gu) ?? [];

/** A text is written in the letters of its language, and in nothing that cannot be seen. */
export const letterRules: readonly ParityRule[] = [
  {
    id: 'own-script',
    reason: 'A word in other letters is one that she may not be able to read, and that was forgotten.',
    source: 'standards.md requirement 31',
    check: ({ data, pairs }, report) => {
      const { own, other } = lettersOf(data);
      for (const { path, text, english } of pairs.filter((one) => !forPrograms.has(one.path.join()))) {
        for (const word of wordsIn(bare(text))) {
          if (!other.test(word)) continue;
          if (own.test(word))
            report(path, `“${word}” mixes letters of two scripts, in ${quoted(text)}`, 'write the word in one script');
          else if (!mayStay(word, text, english, data))
            report(
              path,
              `“${word}” is not in the letters of the language, in ${quoted(text)}`,
              'write it in the letters of the language',
            );
        }
      }
    },
  },
  {
    id: 'own-letters',
    reason: 'A letter of a neighbour looks the same, and a reader aloud, a search and a dictionary take it for another.',
    source: 'Unicode 9.2 (Arabic) and 7.1 (Romanian comma below)',
    check: ({ data, pairs }, report) => {
      if (!data.foreign) return;
      const foreign = new RegExp(`[${data.foreign}]`, 'u');
      for (const { path, text } of pairs) {
        const [letter] = foreign.exec(bare(text)) ?? [];
        if (letter) report(path, `“${letter}” is the letter of another language, in ${quoted(text)}`, 'write its own letter');
      }
    },
  },
  {
    id: 'nothing-unseen',
    reason: 'A sign that nobody sees can turn a number round, and a line with it.',
    source: 'Unicode 23.2 and UAX 9; standards.md requirement 39',
    check: ({ data, pairs }, report) => {
      for (const { path, text } of pairs) {
        const [found] = unseen.exec(data.joins ? text.replace(joiner, '') : text) ?? [];
        if (found)
          report(
            path,
            `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')} cannot be seen, in ${quoted(text)}`,
            'take it out; the screen sees to the direction',
          );
      }
    },
  },
  {
    id: 'own-marks',
    reason: 'Marks of another language stop a reader, and are read aloud in the wrong place.',
    source: 'Unicode CLDR, delimiters; docs/languages.md',
    check: ({ data, pairs, simple }, report) => {
      for (const { path, text, english } of pairs) {
        const plain = bare(text);
        const allowed = new Set([...data.quotes.join('')]);
        const quote = plain.match(/["“”„«»‹›‚‘’]/gu)?.find((mark) => !allowed.has(mark) && mark !== '’' && mark !== '‘');
        if (quote)
          report(
            path,
            `${quote} is no quotation mark of this language, in ${quoted(text)}`,
            `write ${data.quotes[0]?.[0]} and ${data.quotes[0]?.[1]}`,
          );
        else if (unpaired(plain, data)) report(path, `a quotation mark has no second one, in ${quoted(text)}`, 'write both');
        const forProgram = forPrograms.has(path.join());
        const [mark] = (!forProgram && data.marks && new RegExp(`[${data.marks}]`).exec(plain)) || [];
        if (mark) report(path, `“${mark}” is a mark of English, in ${quoted(text)}`, 'write the mark of the language');
        const [end, its] = [endOf(text, data), endOf(english)];
        // A question may be followed by how many there are.
        if (!simple && end !== its && !(its === 'question' && /[?؟]/.test(text)))
          report(path, `ends ${endNames[end]}, and English ${endNames[its]}, in ${quoted(text)}`, 'end it as English does');
      }
    },
  },
];

/** How much of a text may be in the letters of English, where it has the words of staff in it. */
const mostForeign = 1 / 3;

/**
 * A name, an abbreviation or the name of a file that English has there too; or a word that she will hear in English from
 * staff, set off in brackets or quotation marks or in a text that is for the most part in her language.
 */
function mayStay(word: string, text: string, english: string, { quotes }: LanguageData): boolean {
  if (!wordsIn(bare(english)).some((one) => one.toLowerCase() === word.toLowerCase())) return false;
  if (known.has(word.toLowerCase()) || /\p{Lu}.*\p{Lu}/u.test(word) || isNamed(word, english)) return true;
  const all = text.match(/\p{L}/gu)?.length ?? 1;
  if ((text.match(/\p{Script=Latin}/gu)?.length ?? 0) / all <= mostForeign) return true;
  const pairs = ['()', ...quotes].map(([open, close]) => `[${open}][^${close}]*[${close}]`);
  return text.match(new RegExp(pairs.join('|'), 'gu'))?.some((one) => wordsIn(one).includes(word)) === true;
}

/** With a capital where no sentence begins, or a part of the name of a file. */
function isNamed(word: string, english: string): boolean {
  if ((english.match(/[\w-]+(?:\.[\w-]+)+/g) ?? []).some((file) => wordsIn(file).includes(word))) return true;
  return /^\p{Lu}/u.test(word) && new RegExp(`(?<=[\\p{Ll},;(] )${word}(?!\\p{L})`, 'u').test(english);
}

function unpaired(text: string, { quotes }: LanguageData): boolean {
  return quotes.some(([open = '', close = '']) => {
    // The closing single mark is an apostrophe too.
    if (close === '’') return text.split(open).length > text.split(close).length;
    return text.split(open).length !== text.split(close).length;
  });
}

const endNames = {
  stop: 'with a full stop',
  question: 'with a question mark',
  colon: 'with a colon',
  dots: 'with dots',
  none: 'without a mark',
};
type End = keyof typeof endNames;

function endOf(text: string, data?: LanguageData): End {
  const last =
    text
      .trim()
      .replace(/[”’"')»“\s]+$/u, '')
      .at(-1) ?? '';
  if (last === (data?.stop ?? '.')) return 'stop';
  if (last === '?' || last === '؟') return 'question';
  if (last === ':') return 'colon';
  return last === '…' ? 'dots' : 'none';
}
