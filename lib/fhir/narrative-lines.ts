import { isRecord } from '../carry/parse-json';
import { blanksAsOne } from './says';
import { piecesOfXhtml } from './xhtml-pieces';

/** What a narrative says, line by line, blanks as one. */
export interface NarrativeLines {
  /** False where there is anything in it that could hide or move a word. */
  plain: boolean;
  all: ReadonlySet<string>;
  inOrder: readonly string[];
  /** What stands in a block of its own as words of somebody; hers have quotation marks. */
  quotes: ReadonlySet<string>;
}

/** Inside a line; each other element begins and ends one. */
const inline = new Set(['b', 'br']);
/** What narratives of Evenhand are made of, and nothing else is shown or hidden. */
const elements = new Set(
  ['div', 'p', 'h3', 'ul', 'li', 'blockquote', 'table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td'].concat(...inline),
);
const attributes: Record<string, RegExp> = {
  xmlns: /^http:\/\/www\.w3\.org\/1999\/xhtml$/,
  lang: /^[\w-]{1,40}$/,
  'xml:lang': /^[\w-]{1,40}$/,
  dir: /^(?:ltr|rtl)$/,
  colspan: /^\d{1,2}$/,
};

/** @param narrative of a resource or a section, with nothing known of it */
export function linesOf(narrative: unknown): NarrativeLines {
  const div = isRecord(narrative) && typeof narrative.div === 'string' ? narrative.div : '';
  const inOrder: string[] = [];
  const quotes = new Set<string>();
  let plain = true;
  let line = '';
  let inQuote = 0;
  const open: string[] = [];
  const end = () => {
    const said = blanksAsOne(line);
    line = '';
    if (!said) return;
    inOrder.push(said);
    if (inQuote) quotes.add(said);
  };
  for (const piece of piecesOfXhtml(div)) {
    if (piece.kind === 'text') {
      line += piece.text;
      // What stands outside belongs to nothing.
      if (open.length === 0 && piece.text.trim()) plain = false;
    } else if (piece.kind === 'other') plain = false;
    else {
      if (!elements.has(piece.name)) plain = false;
      if (piece.kind === 'close' ? open.pop() !== piece.name : piece.attributes.some(([name, value]) => !allowed(name, value)))
        plain = false;
      if (piece.kind === 'open') open.push(piece.name);
      if (piece.name === 'br') line += ' ';
      if (!inline.has(piece.name)) end();
      if (piece.name === 'blockquote') inQuote += piece.kind === 'open' ? 1 : -1;
    }
  }
  end();
  if (open.length > 0) plain = false;
  return { plain, all: new Set(inOrder), inOrder, quotes };
}

const allowed = (name: string, value: string) => Object.hasOwn(attributes, name) && attributes[name]?.test(value) === true;
