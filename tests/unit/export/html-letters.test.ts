import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlLetters } from '../../../lib/export/html-letters';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
/** As the documentation of `htmlLetters` says it is read back. */
const readBack = (markup: string) =>
  markup
    .replace(/<span class="no-letter" data-unit="([0-9A-F]{4})">\[U\+\1\]<\/span>/g, (_, unit) =>
      String.fromCharCode(Number.parseInt(unit, 16)),
    )
    .replaceAll('&#13;', '\r')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

describe('words in a page of HTML', () => {
  it.each([
    ['the letter zero', 'a\0b', 'a<span class="no-letter" data-unit="0000">[U+0000]</span>b', 1],
    ['half of a letter', 'a\ud83eb', 'a<span class="no-letter" data-unit="D83E">[U+D83E]</span>b', 1],
    ['two halves that are a letter', '🤰', '🤰', 0],
    ['two halves the wrong way round', '\udf31\ud83e', expect.stringContaining('[U+DF31]</span><span'), 2],
    ['a carriage return', 'a\r\nb', 'a&#13;\nb', 0],
    ['other control characters', '\x01\x0b\x1b\x85\ufffe', '\x01\x0b\x1b\x85\ufffe', 0],
  ])('stand as documented: %s', (_, words, markup, replaced) => {
    expect(htmlLetters(words)).toEqual({ markup, replaced });
  });

  it('come back as they were, whatever they are, and hold nothing that UTF-8 or HTML would drop', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), (units) => {
        const words = String.fromCharCode(...units);
        const { markup } = htmlLetters(escaped(words));

        expect(readBack(markup)).toBe(words);
        expect(markup).not.toMatch(/[\0\r]/);
        expect(markup.isWellFormed?.() ?? true).toBe(true);
      }),
    );
  });

  it('are not taken for such a number where she typed one herself', () => {
    const typed = '<span class="no-letter" data-unit="0041">[U+0041]</span> [U+D800] &#13;';

    expect(readBack(htmlLetters(escaped(typed)).markup)).toBe(typed);
  });

  it('take a hundred thousand letters', () => {
    const words = 'Ich möchte 家にいたい.\r\n\0 '.repeat(6_000).slice(0, 100_000);

    expect(readBack(htmlLetters(escaped(words)).markup)).toBe(words);
  });
});
