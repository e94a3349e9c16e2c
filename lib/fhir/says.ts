import { piecesOfXhtml, type XhtmlPiece } from './xhtml-pieces';

/**
 * What XHTML says, with all that a server may change left out: blanks, how a letter or an empty element is written,
 * the order of attributes, comments. What could hide or move a word stays. Two that say different things never come
 * out alike: a letter of a text is written so that it is never one of a tag.
 */
export function says(div: string): string {
  let all = '';
  for (const piece of piecesOfXhtml(div)) all += written(piece);
  return all;
}

/** Only its words, for looking one up in it. */
export function wordsIn(div: string): string {
  const words: string[] = [];
  for (const piece of piecesOfXhtml(div)) if (piece.kind === 'text') words.push(piece.text);
  return blanksAsOne(words.join(' '));
}

/** Most words have nothing to change, and there are many. */
const oddBlanks = /\s\s|[^\S ]|^\s|\s$/;
/** A text with every run of blanks as one, and none at its ends: a server may keep it so. */
export const blanksAsOne = (text: string) => (oddBlanks.test(text) ? text.replace(/\s+/g, ' ').trim() : text);

const special = /[&<>"]/;
const escaped = (text: string) => (special.test(text) ? text.replace(/[&<>"]/g, (letter) => `&${letter.charCodeAt(0)};`) : text);

function written(piece: XhtmlPiece): string {
  switch (piece.kind) {
    case 'text':
      return escaped(blanksAsOne(piece.text));
    case 'close':
      return `</${piece.name}>`;
    case 'open': {
      const attributes = piece.attributes
        .filter(([name, value]) => name !== 'xmlns' || value !== xhtml)
        .map(([name, value]) => `${name}="${escaped(value)}"`)
        .sort();
      return `<${[piece.name, ...attributes].join(' ')}>`;
    }
    case 'other':
      return `&other;${escaped(piece.text)}`;
  }
}

const xhtml = 'http://www.w3.org/1999/xhtml';
