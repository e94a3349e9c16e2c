import { quoted } from '../pack/quoted';
import type { OfferRule, Report } from './offer-rule';
import { type OfferText, offerTexts } from './offer-texts';
import { keptOut } from './offer-words';

// Without the flags for case and Unicode: with them the first offer takes ten times as long.
const patterns = keptOut.map((one) => ({ ...one, pattern: new RegExp(`(?<!\\w)(?:${one.match})(?!\\w)`, 'g') }));

/** No text steers, weighs a chance or carries a figure that belongs into a row. Knows the words of English alone. */
export const offerWording: OfferRule = ({ offer }, report) => wordingOf(offerTexts(offer), report);

/** The same for some texts, wherever they stand. */
export function wordingOf(texts: readonly OfferText[], report: Report) {
  const read = texts.map((one) => ({ ...one, read: readAs(one.text) }));
  // Nearly every list finds nothing: one search of all texts says so. No pattern reaches over the end of a line.
  const whole = read.map((one) => one.read).join('\n');
  for (const { pattern, from, why, todo } of patterns.filter((one) => whole.search(one.pattern) >= 0)) {
    for (const { where, text, read: said } of read.filter(({ kind }) => from.includes(kind)))
      for (const found of new Set([...said.matchAll(pattern)].map(([word]) => word.trim())))
        report(where, `“${found}” ${why}, in ${quoted(text)}`, todo);
  }
}

/**
 * A text as it is read: lower case, letters in their plain form, no signs that nobody sees between them, straight
 * apostrophes. A letter or digit beyond English is “_”, so that no English word begins or ends in the middle of another.
 */
function readAs(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[_\s]+/g, ' ')
    .replace(/[^\0-\x7F]/gu, (sign) => {
      if (/[‘’]/.test(sign)) return "'";
      if (/[‐-―]/.test(sign)) return '-';
      if (/[\p{L}\p{N}]/u.test(sign)) return '_';
      return /\p{Cf}/u.test(sign) ? '' : sign;
    });
}
