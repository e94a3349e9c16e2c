import type { Problem } from '../problem';
import { said } from './said';

const mostNames = 5;
const mostLetters = 40;

/** Families without a name. `serif` is not among them, see below; the others are not for reading. */
const generic = ['sans-serif', 'system-ui', 'ui-sans-serif', 'ui-rounded'];
const notForReading = ['cursive', 'fantasy', 'monospace', 'ui-monospace'];
/** Fonts of pictures: with one of them every word, and every figure, is a row of signs. */
const pictures = /dings|^(?:zapf ?)?symbol|symbols?$|marlett|emoji|icons?$|mdl2|reference specialty|barcode/;
/** Her words are set in these, and nothing else is, so that a reader sees whose voice it is. */
const hers = ['serif', 'ui-serif', 'georgia', 'noto serif', 'liberation serif'];

/**
 * Names of fonts, as CSS writes them: at most five, each of at most forty letters, digits, spaces, dots, hyphens and
 * underscores. Our own fonts always follow them, and her words keep theirs.
 *
 * A font is used where the device has it. One that a website fetches (`@font-face`) does not reach into the frame: that is
 * a document of its own, with fonts of its own, and to give it one it would have to ask a server for a file, which
 * tells that server that somebody is here.
 * @returns the names, each ready for a style sheet, and what is wrong with those that are refused; one refuses all
 */
export function fontFrom(text: string, where: string): { font?: string[]; problems: Problem[] } {
  const called = /(?<![\w-])[\w-]+\(/.exec(text)?.[0];
  if (called)
    return {
      problems: [
        {
          where,
          what: `${said(text)} has ${called}) in it, and a font is never fetched`,
          todo: 'write names of fonts that devices have, with commas between them',
        },
      ],
    };
  const names = text.split(',').map((name) => name.trim().replace(/^(["'])(.*)\1$/, '$2'));
  const problems = names.flatMap((name) => {
    const fault = faultOf(name.trim());
    return fault ? [{ where, ...fault }] : [];
  });
  if (names.length > mostNames)
    problems.push({
      where,
      what: `${names.length} fonts are named, and ${mostNames} is the most`,
      todo: 'leave out those that are least likely to be there',
    });
  return problems.length > 0 ? { problems } : { font: names.map((name) => written(name.trim())), problems };
}

/** In quotation marks no name is a word of CSS. */
const written = (name: string) => (generic.includes(name.toLowerCase()) ? name.toLowerCase() : `"${name}"`);

function faultOf(name: string): { what: string; todo: string } | undefined {
  const low = name.toLowerCase();
  if (!name) return { what: 'there is a comma without a name beside it', todo: 'take it out' };
  if (name.length > mostLetters)
    return { what: `${said(name)} is longer than ${mostLetters} letters`, todo: 'write the name of one font' };
  if (!/^[\p{L}\p{M}\p{N} ._-]+$/u.test(name))
    return { what: `${said(name)} has signs in it that no name needs`, todo: 'write letters, digits, spaces, dots and hyphens' };
  const why = hers.includes(low)
    ? 'is how her own words are set, and nothing else is'
    : notForReading.includes(low) || pictures.test(low)
      ? 'is not for reading'
      : '';
  return why ? { what: `${said(name)} ${why}`, todo: 'write a font without serifs' } : undefined;
}
