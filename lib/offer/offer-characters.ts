import type { OfferRule, Report } from './offer-rule';
import { type OfferText, offerTexts } from './offer-texts';

/**
 * Characters that nobody sees, that nobody knows, or that turn what follows so that a number reads backwards. Letters of
 * every script may stand, with the joiners that some need, and marks of direction in pairs.
 */
const unseen =
  /[\p{Cc}\p{Co}\p{Cs}\p{Zl}\p{Zp}\u00AD\u180E\u200B\u2028-\u2029\u202D\u202E\u2060-\u2064\u206A-\u206F\uFEFF\uFFF9-\uFFFD\u{E0000}-\u{E007F}]/u;
/** Letters and marks that take up room, or none, and are never seen: a place that is called by one has no name. */
const empty = /(?!\p{Cf})\p{Default_Ignorable_Code_Point}|\u2800/u;
/** More marks on one letter than any script puts there reach over the lines above and below, and the figures in them. */
const heaped = /\p{M}{6}/u;
/** Letters of two scripts in one word, which read as one: a word written so gets past every list of words. */
const mixed =
  /\p{Script=Latin}\p{M}*(?:\p{Script=Cyrillic}|\p{Script=Greek})|(?:\p{Script=Cyrillic}|\p{Script=Greek})\p{M}*\p{Script=Latin}/u;
const pictures = /[\p{Extended_Pictographic}★☆✓✔✗✘►→⇒•]/u;

/** Plain text: nothing hidden, nothing that turns direction and stays turned, no pictures and no raised voice. */
export const offerCharacters: OfferRule = ({ offer }, report) => charactersOf(offerTexts(offer), report);

/** The same for some texts, wherever they stand. */
export function charactersOf(texts: readonly OfferText[], report: Report) {
  for (const { where, text, kind } of texts) {
    const [hidden] = unseen.exec(text) ?? empty.exec(text) ?? [];
    if (hidden !== undefined)
      report(where, `holds ${codeOf(hidden)}, a character that is not seen`, 'write it again by hand, as one line of plain text');
    if (leftOpen(text))
      report(where, 'holds a mark that turns the direction of the text, without the one that ends it', 'write it again by hand');
    if (heaped.test(text))
      report(
        where,
        'heaps marks on one letter, which cover what stands above and below',
        'write the letter with its own mark alone',
      );
    const [pair] = mixed.exec(text) ?? [];
    if (pair !== undefined)
      report(where, `“${pair}” are letters of two alphabets in one word`, 'write the word again by hand, in one alphabet');
    const [loud] = pictures.exec(text) ?? (kind === 'name' ? null : /!/.exec(text)) ?? [];
    if (loud !== undefined) report(where, `“${loud}” raises the voice`, 'say it as the rest is said');
  }
}

const codeOf = (sign: string) =>
  sign === '\n' ? 'a line break' : `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Embeddings (U+202A, U+202B) end with U+202C, isolates (U+2066 to U+2068) with U+2069; what stays open turns what stands beside it. */
function leftOpen(text: string): boolean {
  const open: string[] = [];
  for (const sign of text) {
    if (sign === '\u202A' || sign === '\u202B') open.push('\u202C');
    else if (sign >= '\u2066' && sign <= '\u2068') open.push('\u2069');
    else if ((sign === '\u202C' || sign === '\u2069') && open.pop() !== sign) return true;
  }
  return open.length > 0;
}
