import { own } from '../pack/own';

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/**
 * What XHTML says, with all that a server may change left out: blanks, how a letter or an empty element is written,
 * the order of attributes, comments. What could hide or move a word stays.
 */
export function says(div: string): string {
  // A table has thousands of the same few tags.
  const tags = new Map<string, string>();
  const known = (piece: string) => {
    const before = tags.get(piece);
    if (before !== undefined) return before;
    const said = tag(piece);
    tags.set(piece, said);
    return said;
  };
  const [before = '', ...pieces] = (div.includes('<!--') ? div.replace(/<!--[\s\S]*?-->/g, '') : div).split('<');
  let all = blanksAsOne(letters(before));
  for (const piece of pieces) {
    const end = piece.indexOf('>') + 1;
    // What is no tag is kept as it is, so that it is seen.
    all += end > 0 ? known(`<${piece.slice(0, end)}`) + blanksAsOne(letters(piece.slice(end))) : `<${piece}`;
  }
  return all;
}

/** Only its words, for looking one up in it. */
export function wordsIn(div: string): string {
  return blanksAsOne(letters(div.replace(/<[^>]*>/g, ' ')));
}

/** Most words have nothing to change, and there are many. */
const oddBlanks = /\s\s|[^\S ]|^\s|\s$/;
export const blanksAsOne = (text: string) => (oddBlanks.test(text) ? text.replace(/\s+/g, ' ').trim() : text);

function tag(piece: string): string {
  const [, closes = '', name = '', rest = ''] = /^<(\/?)\s*([\w:-]+)([\s\S]*?)>$/.exec(piece) ?? [];
  if (!name) return piece;
  // A break has no inside, whether it is closed at once or later.
  if (closes) return name === 'br' ? '' : `</${name}>`;
  const attributes = [...rest.matchAll(/([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)]
    .filter(([, key = '']) => key !== 'xmlns')
    .map(([, key, one, other]) => `${key}=${letters(one ?? other ?? '')}`)
    .sort();
  const open = `<${[name, ...attributes].join(' ')}>`;
  return rest.trimEnd().endsWith('/') && name !== 'br' ? `${open}</${name}>` : open;
}

function letters(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return own(named, name) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
