/**
 * What a page of HTML in UTF-8 cannot hold: the letter zero, which a reader of HTML drops, and half of a letter of two
 * halves, which UTF-8 has no bytes for (https://html.spec.whatwg.org/multipage/parsing.html,
 * https://encoding.spec.whatwg.org/#utf-8-encoder).
 */
const unheld = /[\0\p{Surrogate}]/gu;

/**
 * Markup as a page in UTF-8 holds it, with nothing in it lost or turned into something else in silence.
 *
 * What a page cannot hold stands in it as its number, `[U+0000]` or `[U+D800]`, in a `span` of the class `no-letter`
 * whose `data-unit` has the number: to have the text again, put the letter of that number in place of the span. A
 * carriage return is written as a reference, since a reader makes a line feed of one that stands there by itself. Everything else is in the page as it was typed.
 * @param markup serialised, with her words in the text of elements and in no attribute
 */
export function htmlLetters(markup: string): { markup: string; replaced: number } {
  let replaced = 0;
  const held = markup.replaceAll('\r', '&#13;').replace(unheld, (unit) => {
    replaced += 1;
    const number = unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return `<span class="no-letter" data-unit="${number}">[U+${number}]</span>`;
  });
  return { markup: held, replaced };
}
