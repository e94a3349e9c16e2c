import { own } from '../pack/own';

/** One thing in XHTML, in the order in which it stands there. */
export type XhtmlPiece =
  /** Letters as they are meant, whatever way they were written. */
  | { kind: 'text'; text: string }
  | { kind: 'open'; name: string; attributes: readonly (readonly [name: string, value: string])[] }
  | { kind: 'close'; name: string }
  /** What is no tag as XML has them: a sign that is not closed, an attribute without quotation marks, a tag in a tag. */
  | { kind: 'other'; text: string };

/** No tag of ours has a hundred letters. */
const longestTag = 2_000;
const close = /^\/([\w:-]+)\s*>$/;
const name = /[\w:-]+/y;
const attribute = /\s+([\w:-]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const end = /\s*(\/?)>/y;

/**
 * XHTML, piece by piece and in one go: a document comes from anywhere, and a pattern that looks back would keep somebody
 * waiting for minutes. Comments are left out. An element that is closed at once is one that opens and closes.
 */
export function* piecesOfXhtml(div: string): Generator<XhtmlPiece> {
  // A table has thousands of the same few tags.
  const known = new Map<string, readonly XhtmlPiece[]>();
  let at = 0;
  // A comment in the middle of a word parts nothing.
  let text = '';
  while (at < div.length) {
    const sign = div.indexOf('<', at);
    const from = sign < 0 ? div.length : sign;
    text += letters(div.slice(at, from));
    at = from;
    const comment = div.startsWith('<!--', at);
    const closed = comment ? div.indexOf('-->', at + 4) : -1;
    if (closed >= 0) {
      at = closed + 3;
      continue;
    }
    if (text) yield { kind: 'text', text };
    text = '';
    if (sign < 0) return;
    // No other is closed either.
    if (comment) return yield { kind: 'other', text: div.slice(at) };
    const next = div.indexOf('<', at + 1);
    const piece = div.slice(at, next < 0 ? div.length : next);
    const stop = piece.indexOf('>') + 1;
    const said = stop > 0 && stop <= longestTag ? piece.slice(0, stop) : piece;
    const before = known.get(said) ?? tagIn(said);
    known.set(said, before);
    yield* before;
    at += said.length;
  }
  if (text) yield { kind: 'text', text };
}

/** @param piece begins with "<" and has no other */
function tagIn(piece: string): readonly XhtmlPiece[] {
  const other: readonly XhtmlPiece[] = [{ kind: 'other', text: piece }];
  if (piece.length > longestTag) return other;
  const closes = close.exec(piece.slice(1))?.[1];
  if (closes !== undefined) return [{ kind: 'close', name: closes }];
  name.lastIndex = 1;
  const [opens] = name.exec(piece) ?? [];
  if (opens === undefined) return other;
  const attributes: [string, string][] = [];
  let at = name.lastIndex;
  for (;;) {
    attribute.lastIndex = at;
    const [, key, one, two] = attribute.exec(piece) ?? [];
    if (key === undefined) break;
    attributes.push([key, letters(one ?? two ?? '')]);
    at = attribute.lastIndex;
  }
  end.lastIndex = at;
  const ends = end.exec(piece);
  if (!ends || end.lastIndex !== piece.length) return other;
  const open: XhtmlPiece = { kind: 'open', name: opens, attributes };
  return ends[1] ? [open, { kind: 'close', name: opens }] : [open];
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

function letters(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,8}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return own(named, name) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
